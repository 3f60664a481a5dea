package org.laypartners.attendance;

import java.util.List;

/**
 * What a tool says of one session of a meeting.
 *
 * @param tool whose report it is
 * @param title empty where the report has none
 * @param start date and time as the report writes them, in one text; whether the day or the month comes first is not
 *     decided here
 * @param length of the session in whole minutes; empty where the report does not say
 * @param headerNumber the row that heads the people; 0 where there is none
 * @param joins how many rows of the file stand behind the attendees
 * @param tolerated what was odd and read all the same, in words
 */
public record MeetingReport(
        MeetingTool tool,
        String title,
        String start,
        String length,
        long headerNumber,
        List<Attendee> attendees,
        long joins,
        List<String> tolerated) {
    public MeetingReport {
        attendees = List.copyOf(attendees);
        tolerated = List.copyOf(tolerated);
    }

    /** How much it holds, never who. */
    @Override
    public String toString() {
        return tool + " report of " + attendees.size() + " people";
    }
}
