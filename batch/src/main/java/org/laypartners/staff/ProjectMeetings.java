package org.laypartners.staff;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.laypartners.measure.AttendanceRate;
import org.laypartners.measure.AttendanceRate.Verdict;
import org.laypartners.measure.AttendanceRates;
import org.laypartners.measure.Meeting;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;

/** How often lay partners came to each project's meetings. */
final class ProjectMeetings {
    private final List<AttendanceRate> rates;
    private final Period period;
    private final Map<String, List<Meeting>> meetings;

    ProjectMeetings(StaffMaterial material, AttendanceRates rates, Period period, List<Meeting> meetings) {
        this.rates = rates.byPersonAndProject(material.told().attendance(), period);
        this.period = period;
        this.meetings = meetings.stream().collect(Collectors.groupingBy(Meeting::project));
    }

    Section attendance() {
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
                        projects().entrySet().stream()
                                .map(project -> row(project.getKey(), project.getValue()))
                                .toList()));
    }

    /** Also those of whose meetings no line counts, because all were cancelled or none has a mark. */
    private Map<String, List<AttendanceRate>> projects() {
        Map<String, List<AttendanceRate>> projects = rates.stream()
                .collect(Collectors.groupingBy(AttendanceRate::project, TreeMap::new, Collectors.toList()));
        meetings.keySet().forEach(project -> projects.putIfAbsent(project, List.of()));
        return projects;
    }

    private List<Field> row(String project, List<AttendanceRate> people) {
        int attended = sum(people, AttendanceRate::attended);
        int eligible = sum(people, AttendanceRate::eligible);
        return List.of(
                Field.of(project),
                Field.of(count(project, false)),
                Field.of(count(project, true)),
                Field.of(people.size()),
                Field.of(percent(attended, eligible), PeopleAtMeetings.NONE),
                Field.of(percent(attended, eligible - sum(people, AttendanceRate::excused)), PeopleAtMeetings.NONE),
                Field.of(with(people, Verdict.MEETS)),
                Field.of(with(people, Verdict.BELOW)),
                Field.of(with(people, Verdict.TOO_FEW_TO_SAY)));
    }

    private long count(String project, boolean cancelled) {
        return meetings.getOrDefault(project, List.of()).stream()
                .filter(meeting -> meeting.cancelled() == cancelled)
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
