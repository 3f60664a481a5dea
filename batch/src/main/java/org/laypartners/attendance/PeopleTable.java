package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RawRecord;

/**
 * The people in a report of any tool: one heading row and a row for each join, or each person. Columns of roles, of
 * phones and countries, and of the organisation's own user names (UPN) are never looked at.
 */
final class PeopleTable {
    private static final String[] ORIGINAL = {"name (original name)", "user name (original name)"};
    private static final String[] NAME = {
        "name (original name)", "user name (original name)", "name", "full name", "user name"
    };
    private static final String[] EMAIL = {"email", "user email", "registration email"};
    private static final String[] JOINED = {"first join", "join time", "time joined"};
    private static final String[] LEFT = {"last leave", "leave time", "time exited"};
    private static final String[] LENGTH = {
        "in-meeting duration", "duration", "duration (minutes)", "total duration (minutes)", "time in session (minutes)"
    };
    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grand total",
            "total participants",
            "total attendees",
            "total minutes",
            "total duration");

    private final ReportTable table;
    private final List<RawRecord> people = new ArrayList<>();
    private long totals;

    PeopleTable(RawRecord header) {
        table = new ReportTable(header);
    }

    /** Whether there are names and the minutes to them. */
    boolean isComplete() {
        return (table.hasAny(NAME) || table.has("first name")) && table.hasAny(LENGTH);
    }

    boolean hasTimes() {
        return table.hasAny(JOINED) && table.hasAny(LEFT);
    }

    long headerNumber() {
        return table.headerNumber();
    }

    /** Takes a row below the heading; one that sums up the others is only counted. */
    void add(RawRecord row) {
        String first = HeadingText.fold(row.cells().get(0)).replaceFirst(" ?:$", "");
        if (TOTALS.contains(first) && email(row).isEmpty() && cell(row, JOINED).isEmpty()) {
            totals++;
        } else {
            people.add(row);
        }
    }

    /** Takes out rows that are listed without having been in the meeting. */
    long dropListed() {
        int before = people.size();
        people.removeIf(row -> table.fault(row).isEmpty()
                && cell(row, JOINED).isEmpty()
                && cell(row, LEFT).isEmpty()
                && cell(row, LENGTH).isEmpty());
        return (long) before - people.size();
    }

    /** Takes out the rows that say this under a heading. */
    long drop(String heading, String answer) {
        int before = people.size();
        people.removeIf(row -> HeadingText.fold(table.cell(row, heading)).equals(answer));
        return (long) before - people.size();
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    long totals() {
        return totals;
    }

    List<String> joined() {
        return people.stream().map(row -> cell(row, JOINED)).toList();
    }

    List<String> left() {
        return people.stream().map(row -> cell(row, LEFT)).toList();
    }

    List<Join> joins(SessionClock clock) {
        if (people.size() > MeetingReports.MOST_JOINS) {
            throw ReportRefusal.TOO_LONG.because();
        }
        return people.stream()
                .map(row -> new Join(
                        row.number(),
                        row.line(),
                        name(row),
                        email(row),
                        cell(row, LENGTH),
                        clock.between(cell(row, JOINED), cell(row, LEFT)),
                        table.fault(row)))
                .toList();
    }

    /**
     * The name as the tool shows it. Zoom adds the name of the account in brackets when somebody goes by another in the
     * meeting; the bracket is left out, so that the same person is one with and without it.
     */
    private String name(RawRecord row) {
        String name = cell(row, NAME);
        if (name.isEmpty()) {
            return (table.cell(row, "first name") + " " + table.cell(row, "last name")).strip();
        }
        return table.hasAny(ORIGINAL) ? name.replaceFirst("(?<=\\S) \\([^()]*\\)$", "") : name;
    }

    private String email(RawRecord row) {
        String email = cell(row, EMAIL);
        return email.matches("-+") ? "" : email;
    }

    private String cell(RawRecord row, String... headings) {
        return table.cell(row, headings);
    }
}
