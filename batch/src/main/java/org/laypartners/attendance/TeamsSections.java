package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RawRecord;

/** The parts of a Teams report since 2021, and the marks by which such a report is known. */
final class TeamsSections {
    private static final String OLDER_SUMMARY = "meeting summary";
    private static final String PARTICIPANTS = "participants";
    private static final Set<String> SUMMARIES = Set.of("summary", OLDER_SUMMARY);
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

    private final Map<String, List<RawRecord>> sections = new LinkedHashMap<>();

    TeamsSections(List<RawRecord> rows) {
        String section = "";
        for (RawRecord row : rows) {
            String title = section(row);
            if (!title.isEmpty()) {
                section = title;
                sections.putIfAbsent(section, new ArrayList<>());
            } else {
                // The reports of 2021 put no title over their people.
                boolean people = (section.isEmpty() || section.equals(OLDER_SUMMARY)) && heads(row);
                section = people ? PARTICIPANTS : section;
                sections.computeIfAbsent(section, name -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Whether a file begins as a Teams report does, in whatever language. */
    static boolean begin(List<RawRecord> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        String first = section(rows.get(0));
        if (first.isEmpty()) {
            return heads(rows.get(0));
        }
        boolean summary = SUMMARIES.contains(first);
        return rows.size() > 1 && ((summary && isKey(rows.get(1))) || areNumbered(rows));
    }

    /** Two numbered titles with pairs of a key and a value between them. */
    private static boolean areNumbered(List<RawRecord> rows) {
        List<RawRecord> summary = rows.stream()
                .skip(1)
                .takeWhile(row -> !ReportRows.title(row).startsWith("2. "))
                .toList();
        boolean second = summary.size() + 1 < rows.size();
        return second
                && ReportRows.title(rows.get(0)).startsWith("1. ")
                && summary.stream().allMatch(row -> filled(row) <= 2)
                && summary.stream().filter(row -> filled(row) == 2).count() > 2;
    }

    private static long filled(RawRecord row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isKey(RawRecord row) {
        return KEYS.contains(HeadingText.fold(row.cells().get(0)));
    }

    private static boolean heads(RawRecord row) {
        Set<String> headings = ReportTable.headings(row);
        return HEADINGS.stream().anyMatch(headings::containsAll);
    }

    /** The title of a section without its number; empty text when the row is none. */
    private static String section(RawRecord row) {
        String title = ReportRows.title(row);
        if (title.equals(OLDER_SUMMARY)) {
            return title;
        }
        return title.matches("\\d\\. .+") ? title.substring(3) : "";
    }

    /** Whether the report begins with a title that is not known, and has no known key. */
    boolean areForeign() {
        String first = sections.keySet().iterator().next();
        return !SUMMARIES.contains(first)
                && !first.equals(PARTICIPANTS)
                && sections.values().stream().flatMap(List::stream).noneMatch(TeamsSections::isKey);
    }

    /** What the summary says, by folded key. */
    Map<String, String> summary() {
        Map<String, String> pairs = new HashMap<>();
        SUMMARIES.stream()
                .flatMap(name -> sections.getOrDefault(name, List.of()).stream())
                .filter(row -> row.cells().size() > 1)
                .forEach(row -> pairs.putIfAbsent(
                        HeadingText.fold(row.cells().get(0)), row.cells().get(1)));
        return pairs;
    }

    /** The heading row and the rows of the people. */
    List<RawRecord> people() {
        List<RawRecord> rows = sections.getOrDefault(PARTICIPANTS, List.of());
        if (rows.isEmpty()) {
            throw (sections.size() == 1 ? ReportRefusal.NOBODY : ReportRefusal.UNKNOWN_FORMAT).because();
        }
        return rows;
    }

    /** The heading row and the rows of single joins; none where the report does not list them. */
    List<RawRecord> activities() {
        return sections.getOrDefault("in-meeting activities", List.of());
    }
}
