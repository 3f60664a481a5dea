package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laypartners.csv.RawRecord;

/** Attendance reports of Microsoft Teams since 2021: a summary, a list of people and, since 2022, of their joins. */
final class TeamsReport {
    private final TeamsSections sections;
    private final Map<String, String> summary;
    private final ReportNotes notes = new ReportNotes();

    private TeamsReport(List<RawRecord> rows) {
        sections = new TeamsSections(rows);
        summary = sections.summary();
    }

    static boolean fits(List<RawRecord> rows) {
        return TeamsSections.begin(rows);
    }

    static MeetingReport read(List<RawRecord> rows) {
        return new TeamsReport(rows).report();
    }

    private MeetingReport report() {
        if (sections.areForeign()) {
            throw ReportRefusal.NOT_ENGLISH.because();
        }
        PeopleTable people = people();
        notes.count(people.dropListed(), "person listed who never joined", "people listed who never joined");
        notes.count(people.totals(), "row of totals", "rows of totals");
        if (people.isEmpty()) {
            throw ReportRefusal.NOBODY.because();
        }
        SessionClock clock = SessionClock.starting(either("start time"), people.joined());
        List<Join> joins = people.joins(clock);
        return new MeetingReport(
                MeetingTool.TEAMS,
                summary.getOrDefault("meeting title", ""),
                clock.start(),
                length(clock, people),
                people.headerNumber(),
                new Attendance(activities(clock)).of(joins),
                joins.size(),
                notes.all());
    }

    private PeopleTable people() {
        List<RawRecord> rows = sections.people();
        PeopleTable people = new PeopleTable(rows.get(0));
        if (!people.isComplete() || !people.hasTimes()) {
            throw ReportRefusal.UNKNOWN_FORMAT.because();
        }
        rows.stream().skip(1).forEach(people::add);
        return people;
    }

    private String length(SessionClock clock, PeopleTable people) {
        String length = summary.getOrDefault("meeting duration", "");
        String end = either("end time");
        if (!length.isEmpty()) {
            return StayLength.minutes(length);
        }
        return clock.lengthUntil(end.isEmpty() ? people.left() : List.of(end));
    }

    /** The reports of 2021 say {@code Meeting Start Time} where the later ones say {@code Start time}. */
    private String either(String key) {
        return summary.getOrDefault(key, summary.getOrDefault("meeting " + key, ""));
    }

    /** Each person's single joins, where the report lists them. */
    private Map<List<String>, List<Span>> activities(SessionClock clock) {
        Map<List<String>, List<Span>> spans = new HashMap<>();
        List<RawRecord> rows = sections.activities();
        if (!rows.isEmpty()) {
            PeopleTable table = new PeopleTable(rows.get(0));
            rows.stream().skip(1).forEach(table::add);
            for (Join join : table.joins(clock)) {
                join.between()
                        .ifPresent(span -> spans.computeIfAbsent(join.person(), person -> new ArrayList<>())
                                .add(span));
            }
        }
        return spans;
    }
}
