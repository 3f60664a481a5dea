package org.laypartners.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laypartners.csv.RawRecord;

/**
 * Attendance reports of Google Meet: a row for each person, or for each join, under optional lines about the meeting.
 * The times of joining are mostly without a date, which those lines must then give.
 */
final class MeetReport {
    private static final List<Set<String>> HEADINGS = List.of(
            Set.of("first name", "last name", "email", "duration", "time joined", "time exited"),
            Set.of("name", "email", "duration", "time joined", "time exited"),
            Set.of("name", "email", "duration"));

    private final ReportNotes notes = new ReportNotes();
    private final MeetBlock block;
    private final PeopleTable people;

    private MeetReport(List<RawRecord> rows) {
        int header = header(rows);
        block = new MeetBlock(rows.subList(0, header));
        people = new PeopleTable(rows.get(header));
        rows.stream().skip(header + 1L).forEach(people::add);
    }

    static boolean fits(List<RawRecord> rows) {
        int header = header(rows);
        return header >= 0 && MeetBlock.fits(rows.subList(0, header));
    }

    /** Where the heading row stands; -1 when there is none near the top. */
    private static int header(List<RawRecord> rows) {
        for (int index = 0; index < Math.min(MeetBlock.LONGEST + 1, rows.size()); index++) {
            if (heads(rows.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean heads(RawRecord row) {
        Set<String> headings = ReportTable.headings(row);
        return HEADINGS.contains(headings);
    }

    static MeetingReport read(List<RawRecord> rows) {
        return new MeetReport(rows).report();
    }

    private MeetingReport report() {
        if (people.isEmpty()) {
            throw ReportRefusal.NOBODY.because();
        }
        SessionClock clock = SessionClock.starting(block.start(), people.joined());
        List<Join> joins = people.joins(clock);
        notes.count(people.totals(), "row of totals", "rows of totals");
        String end = block.end();
        return new MeetingReport(
                MeetingTool.MEET,
                block.title(),
                clock.start(),
                clock.lengthUntil(end.isEmpty() ? people.left() : List.of(end)),
                people.headerNumber(),
                new Attendance(Map.of()).of(joins),
                joins.size(),
                notes.all());
    }
}
