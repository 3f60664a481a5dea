package org.laypartners.staff;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.laypartners.measure.AttendanceRate;
import org.laypartners.measure.AttendanceRate.Verdict;
import org.laypartners.measure.AttendanceRates;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.response.Attendance;

/** Who comes to meetings, over the last twelve months. */
final class Attendances {
    private static final Map<Verdict, String> TONES =
            Map.of(Verdict.MEETS, Field.GOOD, Verdict.BELOW, Field.WARN, Verdict.TOO_FEW_TO_SAY, Field.PLAIN);
    private static final String NONE = "None";

    private final StaffMaterial material;
    private final List<AttendanceRate> rates;
    private final Period period;
    private final AccessNeeds needs;

    Attendances(StaffMaterial material) {
        this.material = material;
        this.period = Period.lastTwelveMonths(material.day());
        this.rates = new AttendanceRates(material.rule()).byPersonAndProject(material.attendance(), period);
        this.needs = new AccessNeeds(material.expressions());
    }

    Report report() {
        List<Section> sections = rates.isEmpty()
                ? List.of(
                        Section.of("people", "By person and project", "No register of the last 12 months is here yet."))
                : List.of(people(), projects());
        return new Report("attendance", "Attendance", "Attendance", sections);
    }

    private Section people() {
        int commitment = material.rule().commitment();
        return Section.of(
                        "people",
                        "By person and project",
                        "Lay partners agree to come to at least " + commitment
                                + " percent of meetings. \"Meets\" means " + commitment
                                + " percent or more by the fair figure, \"Below\" means less.",
                        "The fair figure leaves out absences that the Trust caused: access needs not met, and short"
                                + " notice. Cancelled meetings count for nobody.",
                        "With fewer than " + material.rule().fewestMeetings()
                                + " meetings there is too few to say: one absence would decide it.",
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
                                Column.of("Commitment")),
                        rates.stream().map(this::row).toList()));
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
                Field.tag(rate.verdict().words(), TONES.getOrDefault(rate.verdict(), Field.PLAIN)));
    }

    private Section projects() {
        return Section.of(
                        "projects",
                        "By project",
                        "The percentages are of all places at all meetings. The last three columns count lay partners.")
                .with(new Table(
                        "Each project's meetings from " + period.inWords(),
                        List.of(
                                Column.of("Project"),
                                Column.of("Meetings held"),
                                Column.of("Meetings cancelled"),
                                Column.of("Lay partners"),
                                Column.of("Percent"),
                                Column.of("Fair percent"),
                                Column.of(Verdict.MEETS.words()),
                                Column.of(Verdict.BELOW.words()),
                                Column.of(Verdict.TOO_FEW_TO_SAY.words())),
                        rates.stream()
                                .collect(Collectors.groupingBy(
                                        AttendanceRate::project, TreeMap::new, Collectors.toList()))
                                .entrySet()
                                .stream()
                                .map(project -> projectRow(project.getKey(), project.getValue()))
                                .toList()));
    }

    private List<Field> projectRow(String project, List<AttendanceRate> people) {
        int attended = sum(people, AttendanceRate::attended);
        int eligible = sum(people, AttendanceRate::eligible);
        return List.of(
                Field.of(project),
                Field.of(meetings(project, line -> !line.cancelled())),
                Field.of(meetings(project, Attendance::cancelled)),
                Field.of(people.size()),
                Field.of(percent(attended, eligible), NONE),
                Field.of(percent(attended, eligible - sum(people, AttendanceRate::excused)), NONE),
                Field.of(with(people, Verdict.MEETS)),
                Field.of(with(people, Verdict.BELOW)),
                Field.of(with(people, Verdict.TOO_FEW_TO_SAY)));
    }

    private long meetings(String project, Predicate<Attendance> which) {
        return material.attendance().stream()
                .filter(line -> line.project().equals(project) && period.holds(line.date()))
                .filter(which)
                .map(Attendance::meeting)
                .distinct()
                .count();
    }

    private static int sum(List<AttendanceRate> rates, ToIntFunction<AttendanceRate> part) {
        return rates.stream().mapToInt(part).sum();
    }

    /** Rounded down, as for one person. */
    private static OptionalInt percent(int part, int of) {
        return of <= 0 ? OptionalInt.empty() : OptionalInt.of(part * 100 / of);
    }

    private static long with(List<AttendanceRate> rates, Verdict verdict) {
        return rates.stream().filter(rate -> rate.verdict() == verdict).count();
    }
}
