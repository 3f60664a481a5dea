package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laypartners.csv.RawRecord;

/**
 * Participant reports of Zoom: one row for each join, or for each person, under two optional lines about the meeting;
 * and the attendee reports of its webinars, in sections for hosts, panelists and attendees.
 */
final class ZoomReport {
    private static final Set<String> ORIGINAL = Set.of("name (original name)", "user name (original name)");
    private static final Set<String> LENGTHS =
            Set.of("duration (minutes)", "total duration (minutes)", "time in session (minutes)");
    private static final Set<String> STARTS = Set.of("start time", "actual start time");
    private static final Set<String> HOSTS = Set.of("host", "host name", "host email", "participants");
    private static final String WEBINAR = "attendee report";

    private final ReportNotes notes = new ReportNotes();
    private final List<PeopleTable> tables = new ArrayList<>();
    private String title = "";
    private String start = "";
    private String length = "";

    private ZoomReport(List<RawRecord> rows) {
        Optional<PeopleTable> table = Optional.empty();
        for (int index = 0; index < rows.size(); index++) {
            RawRecord row = rows.get(index);
            if (heads(row)) {
                PeopleTable headed = new PeopleTable(row);
                tables.add(headed);
                table = Optional.of(headed);
            } else if (tables.isEmpty() && isBlock(row) && index + 1 < rows.size()) {
                index++;
                meeting(new ReportTable(row), rows.get(index));
            } else if (endsTable(row)) {
                table = Optional.empty();
            } else {
                table.ifPresent(people -> people.add(row));
            }
        }
    }

    static boolean fits(List<RawRecord> rows) {
        return !rows.isEmpty()
                && (heads(rows.get(0))
                        || isBlock(rows.get(0))
                        || (ReportRows.title(rows.get(0)).equals(WEBINAR)
                                && rows.stream().limit(4).anyMatch(ZoomReport::isBlock))
                        || ZoomHeadings.areForeign(rows));
    }

    private static boolean heads(RawRecord row) {
        Set<String> headings = ReportTable.headings(row);
        boolean named = headings.stream().anyMatch(ORIGINAL::contains)
                || headings.containsAll(Set.of("name", "user email"))
                || headings.containsAll(Set.of("user name", "join time"));
        return named && headings.stream().anyMatch(LENGTHS::contains);
    }

    /** The numbers of forms are IDs too, and their starts times: only Zoom's lines have both a host and minutes. */
    private static boolean isBlock(RawRecord row) {
        Set<String> headings = ReportTable.headings(row);
        boolean numbered = headings.contains("meeting id") || headings.contains("webinar id");
        boolean hosted = headings.contains("id")
                && headings.contains("duration (minutes)")
                && headings.stream().anyMatch(HOSTS::contains);
        return (numbered || hosted)
                && !headings.contains("completion time")
                && headings.contains("topic")
                && headings.stream().anyMatch(STARTS::contains);
    }

    /** The titles of a webinar's sections stand alone in their rows, and end in Details or Attended. */
    private static boolean endsTable(RawRecord row) {
        String alone = ReportRows.title(row);
        return alone.endsWith(" details") || alone.equals("other attended");
    }

    static MeetingReport read(List<RawRecord> rows) {
        if (ZoomHeadings.areForeign(rows)) {
            throw ReportRefusal.NOT_ENGLISH.because();
        }
        return new ZoomReport(rows).report();
    }

    private void meeting(ReportTable block, RawRecord row) {
        title = block.cell(row, "topic");
        start = block.cell(row, "start time", "actual start time");
        length = block.cell(row, "duration (minutes)", "actual duration (minutes)");
    }

    private MeetingReport report() {
        if (tables.isEmpty()) {
            throw ReportRefusal.UNKNOWN_FORMAT.because();
        }
        notes.count(drop("in waiting room", "yes"), "row of the waiting room", "rows of the waiting room");
        notes.count(drop("attended", "no"), "person registered who did not come", "people registered who did not come");
        notes.count(tables.stream().mapToLong(PeopleTable::totals).sum(), "row of totals", "rows of totals");
        if (tables.stream().allMatch(PeopleTable::isEmpty)) {
            throw ReportRefusal.NOBODY.because();
        }
        SessionClock clock = SessionClock.starting(
                start, tables.stream().flatMap(table -> table.joined().stream()).toList());
        List<Join> joins =
                tables.stream().flatMap(table -> table.joins(clock).stream()).toList();
        return new MeetingReport(
                MeetingTool.ZOOM,
                title,
                clock.start(),
                length.isEmpty() ? clock.lengthUntil(left()) : StayLength.minutes(length),
                tables.get(0).headerNumber(),
                new Attendance(Map.of()).of(joins),
                joins.size(),
                notes.all());
    }

    private List<String> left() {
        return tables.stream().flatMap(table -> table.left().stream()).toList();
    }

    private long drop(String heading, String answer) {
        return tables.stream().mapToLong(table -> table.drop(heading, answer)).sum();
    }
}
