package org.laypartners.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laypartners.export.CsvRecords.Raw;

/** Attendance reports of Microsoft Teams since 2021: a summary, a list of people and, since 2022, of their joins. */
final class TeamsReport {
    private static final String PARTICIPANTS = "participants";
    private static final Set<String> SUMMARIES = Set.of("summary", "meeting summary");
    private static final Set<String> KEYS = Set.of(
            "meeting title",
            "attended participants",
            "registered participants",
            "total number of participants",
            "start time",
            "end time",
            "meeting start time",
            "meeting end time",
            "meeting duration",
            "average attendance time",
            "meeting id");
    private static final List<Set<String>> HEADINGS = List.of(
            Set.of("full name", "join time", "leave time"),
            Set.of("first join", "last leave"),
            Set.of("in-meeting duration", "participant id (upn)"));

    private final Map<String, List<Raw>> sections = new LinkedHashMap<>();
    private final ReportNotes notes = new ReportNotes();

    private TeamsReport(List<Raw> rows) {
        String section = "";
        for (Raw row : rows) {
            String title = section(row);
            if (!title.isEmpty()) {
                section = title;
                sections.putIfAbsent(section, new ArrayList<>());
            } else {
                // The reports of 2021 put no title over their people.
                boolean people = !section.equals(PARTICIPANTS) && !section.contains("activit") && heads(row);
                section = people ? PARTICIPANTS : section;
                sections.computeIfAbsent(section, name -> new ArrayList<>()).add(row);
            }
        }
    }

    static boolean fits(List<Raw> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        String first = section(rows.get(0));
        if (first.isEmpty()) {
            return heads(rows.get(0));
        }
        boolean summary = SUMMARIES.contains(first);
        return rows.size() > 1 && ((summary && isKey(rows.get(1))) || isNumbered(rows));
    }

    /** Two numbered titles with pairs of a key and a value between them, whatever the language. */
    private static boolean isNumbered(List<Raw> rows) {
        List<Raw> summary = rows.stream()
                .skip(1)
                .takeWhile(row -> !ReportRows.title(row).startsWith("2. "))
                .toList();
        boolean second = summary.size() + 1 < rows.size();
        return second
                && ReportRows.title(rows.get(0)).startsWith("1. ")
                && summary.stream().allMatch(row -> filled(row) <= 2)
                && summary.stream().filter(row -> filled(row) == 2).count() > 2;
    }

    private static long filled(Raw row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isKey(Raw row) {
        return KEYS.contains(HeadingText.fold(row.cells().get(0)));
    }

    private static boolean heads(Raw row) {
        Set<String> headings = ReportTable.headings(row);
        return HEADINGS.stream().anyMatch(headings::containsAll);
    }

    /** The title of a section without its number; empty text when the row is none. */
    private static String section(Raw row) {
        String title = ReportRows.title(row);
        if (title.equals("meeting summary")) {
            return title;
        }
        return title.matches("\\d\\. .+") ? title.substring(3) : "";
    }

    static MeetingReport read(List<Raw> rows) {
        return new TeamsReport(rows).report();
    }

    private MeetingReport report() {
        Map<String, String> summary = summary();
        PeopleTable people = people();
        notes.count(people.dropListed(), "person listed who never joined", "people listed who never joined");
        SessionClock clock = SessionClock.starting(either(summary, "start time"), people.joined());
        List<Join> joins = people.joins(clock);
        notes.count(people.totals(), "row of totals", "rows of totals");
        String length = summary.getOrDefault("meeting duration", "");
        return new MeetingReport(
                ExportFormat.TEAMS,
                summary.getOrDefault("meeting title", ""),
                clock.start(),
                length.isEmpty() ? end(clock, summary, people) : StayLength.minutes(length),
                people.headerNumber(),
                new Attendance(activities(clock)).of(joins),
                joins.size(),
                notes.all());
    }

    private static String either(Map<String, String> summary, String key) {
        return summary.getOrDefault(key, summary.getOrDefault("meeting " + key, ""));
    }

    private static String end(SessionClock clock, Map<String, String> summary, PeopleTable people) {
        String end = either(summary, "end time");
        return clock.lengthUntil(end.isEmpty() ? people.left() : List.of(end));
    }

    private Map<String, String> summary() {
        Map<String, String> pairs = new HashMap<>();
        SUMMARIES.stream()
                .flatMap(name -> sections.getOrDefault(name, List.of()).stream())
                .filter(row -> row.cells().size() > 1)
                .forEach(row -> pairs.putIfAbsent(
                        HeadingText.fold(row.cells().get(0)), row.cells().get(1)));
        if (foreign()) {
            throw ReportRefusal.NOT_ENGLISH.because();
        }
        return pairs;
    }

    /** Whether the report begins with a title that is not known, and has no known key. */
    private boolean foreign() {
        String first = sections.keySet().iterator().next();
        return !SUMMARIES.contains(first)
                && !first.equals(PARTICIPANTS)
                && sections.values().stream().flatMap(List::stream).noneMatch(TeamsReport::isKey);
    }

    private PeopleTable people() {
        List<Raw> rows = sections.getOrDefault(PARTICIPANTS, List.of());
        if (rows.isEmpty()) {
            throw (sections.size() == 1 ? ReportRefusal.NOBODY : ReportRefusal.UNKNOWN_FORMAT).because();
        }
        PeopleTable people = new PeopleTable(rows.get(0));
        if (!people.isComplete() || !people.hasTimes()) {
            throw ReportRefusal.UNKNOWN_FORMAT.because();
        }
        rows.stream().skip(1).forEach(people::add);
        return people;
    }

    /** Each person's single joins, where the report lists them. */
    private Map<List<String>, List<Span>> activities(SessionClock clock) {
        Map<List<String>, List<Span>> spans = new HashMap<>();
        List<Raw> rows = sections.getOrDefault("in-meeting activities", List.of());
        if (rows.isEmpty()) {
            return spans;
        }
        PeopleTable table = new PeopleTable(rows.get(0));
        rows.stream().skip(1).forEach(table::add);
        for (Join join : table.joins(clock)) {
            join.between()
                    .ifPresent(span -> spans.computeIfAbsent(join.person(), person -> new ArrayList<>())
                            .add(span));
        }
        return spans;
    }
}
