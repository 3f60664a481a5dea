package org.laypartners.response;

import java.util.List;

/** All that was told, by kind. */
public record Told(
        List<ExpressionOfInterest> expressions,
        List<Feedback> feedback,
        List<LeadFeedback> leads,
        List<Attendance> attendance,
        List<RosterEntry> roster,
        List<Presence> presences,
        List<QuoteDecision> decisions,
        List<Progress> progress) {
    public static final Told NOTHING =
            new Told(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Told {
        expressions = List.copyOf(expressions);
        feedback = List.copyOf(feedback);
        leads = List.copyOf(leads);
        attendance = List.copyOf(attendance);
        roster = List.copyOf(roster);
        presences = List.copyOf(presences);
        decisions = List.copyOf(decisions);
        progress = List.copyOf(progress);
    }

    /** The same with other lines of registers. */
    public Told withAttendance(List<Attendance> lines) {
        return new Told(expressions, feedback, leads, lines, roster, presences, decisions, progress);
    }

    /** Whether nothing was told that a public figure counts. */
    public boolean isEmpty() {
        return expressions.isEmpty() && feedback.isEmpty() && leads.isEmpty() && attendance.isEmpty();
    }

    @Override
    public String toString() {
        return "Told";
    }
}
