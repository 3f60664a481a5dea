package org.laypartners.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.laypartners.measure.AttendanceRate;
import org.laypartners.measure.AttendanceRate.Verdict;
import org.laypartners.measure.AttendanceRates;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Attendance;

/** Each lay partner's meetings, project by project, as they were and as is fair. */
final class PeopleAtMeetings {
    static final String NONE = "No meetings to count";

    private static final Map<Verdict, String> TONES =
            Map.of(Verdict.MEETS, Field.GOOD, Verdict.BELOW, Field.WARN, Verdict.TOO_FEW_TO_SAY, Field.PLAIN);
    private static final int HALF = 6;

    private final StaffMaterial material;
    private final AttendanceRates rates;
    private final Period period;
    private final AccessNeeds needs;
    private final Map<List<String>, List<Attendance>> lines;

    PeopleAtMeetings(StaffMaterial material, AttendanceRates rates, Period period) {
        this.material = material;
        this.rates = rates;
        this.period = period;
        this.needs = new AccessNeeds(material.told().expressions());
        this.lines = material.told().attendance().stream()
                .collect(Collectors.groupingBy(line -> List.of(line.partner(), line.project())));
    }

    Section section() {
        int commitment = material.rule().commitment();
        return Section.of(
                        "people",
                        "By person and project",
                        "Lay partners agree to come to at least " + commitment
                                + " percent of meetings. \"Meets\" means " + commitment
                                + " percent or more by the fair figure, \"Below\" means less.",
                        "The fair figure leaves out absences that the Trust caused: access needs not met, and short"
                                + " notice. Cancelled meetings count for nobody, whoever cancelled them.",
                        "With fewer than " + material.rule().fewestMeetings()
                                + " meetings there are too few to say: one absence would decide it. The change is"
                                + " between the last " + HALF + " months and the " + HALF
                                + " before, where each has at least that many.",
                        "What somebody needs is taken from an expression of interest under the same name.")
                .with(new Table(
                        "Each lay partner's meetings from " + period.inWords(),
                        List.of(
                                Column.of("Lay partner"),
                                Column.of("Project"),
                                Column.of(AccessNeeds.COLUMN),
                                Column.of("Meetings expected at"),
                                Column.of("Came to"),
                                Column.of("Percent"),
                                Column.of("Missed because of the Trust"),
                                Column.of("Fair percent"),
                                Column.of("Commitment"),
                                Column.of("Change")),
                        rates.byPersonAndProject(material.told().attendance(), period).stream()
                                .map(this::row)
                                .toList()))
                .filtered();
    }

    private List<Field> row(AttendanceRate rate) {
        return List.of(
                Field.of(rate.partner()),
                Field.of(rate.project()),
                needs.under(rate.partner()),
                Field.of(rate.eligible()),
                Field.of(rate.attended()),
                Field.of(rate.raw(), NONE),
                Field.of(rate.excused()),
                Field.of(rate.fair(), NONE),
                Field.tag(rate.verdict().words(), TONES.getOrDefault(rate.verdict(), Field.PLAIN)),
                Field.of(change(rate)));
    }

    private String change(AttendanceRate rate) {
        LocalDate middle = material.day().minusMonths(HALF);
        AttendanceRate before = half(rate, new Period(period.first(), middle));
        AttendanceRate now = half(rate, new Period(middle.plusDays(1), period.last()));
        if (before.verdict() == Verdict.TOO_FEW_TO_SAY || now.verdict() == Verdict.TOO_FEW_TO_SAY) {
            return Verdict.TOO_FEW_TO_SAY.words();
        }
        return inWords(now.fair(), before.fair());
    }

    private AttendanceRate half(AttendanceRate rate, Period half) {
        return rates.overAll(lines.getOrDefault(List.of(rate.partner(), rate.project()), List.of()), half);
    }

    private static String inWords(OptionalInt now, OptionalInt before) {
        int points = now.orElse(0) - before.orElse(0);
        return points == 0
                ? "No change"
                : (points > 0 ? "Up " : "Down ") + Math.abs(points) + (Math.abs(points) == 1 ? " point" : " points");
    }
}
