package org.laypartners.staff;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.laypartners.measure.AttendanceRate;
import org.laypartners.measure.AttendanceRates;
import org.laypartners.measure.Period;
import org.laypartners.report.Chart;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;

/** How often lay partners came, all of them together, quarter by quarter. */
final class AttendanceTrend {
    private final StaffMaterial material;
    private final List<Period> quarters;
    /** Of each of these. */
    private final List<AttendanceRate> rates;

    AttendanceTrend(StaffMaterial material, AttendanceRates rates) {
        this.material = material;
        this.quarters = Quarters.shown(material.day());
        this.rates = quarters.stream()
                .map(quarter -> rates.overAll(material.told().attendance(), quarter))
                .toList();
    }

    Section section() {
        return Section.of(
                        "trend",
                        "Quarter by quarter",
                        "All lay partners and projects together: of all places at all meetings, how many were taken."
                                + " The last quarter is not over yet.")
                .with(new Chart.Line(
                        "Fair percent of places taken, by quarter",
                        quarters.stream().map(Quarters::label).toList(),
                        rates.stream().map(AttendanceTrend::fair).toList(),
                        OptionalInt.of(material.rule().commitment())))
                .with(new Table(
                        "Places at meetings by quarter",
                        List.of(
                                Column.of("Quarter"),
                                Column.of("Places"),
                                Column.of("Taken"),
                                Column.of("Percent"),
                                Column.of("Missed because of the Trust"),
                                Column.of("Fair percent")),
                        IntStream.range(0, quarters.size())
                                .mapToObj(at -> row(quarters.get(at), rates.get(at)))
                                .toList()));
    }

    private static List<Field> row(Period quarter, AttendanceRate rate) {
        return List.of(
                Field.of(quarter.asMonths()),
                Field.of(rate.eligible()),
                Field.of(rate.attended()),
                Field.of(rate.raw(), PeopleAtMeetings.NONE),
                Field.of(rate.excused()),
                Field.of(rate.fair(), PeopleAtMeetings.NONE));
    }

    /** Nothing to draw where too few places say too little. */
    private static OptionalInt fair(AttendanceRate rate) {
        return rate.verdict() == AttendanceRate.Verdict.TOO_FEW_TO_SAY ? OptionalInt.empty() : rate.fair();
    }
}
