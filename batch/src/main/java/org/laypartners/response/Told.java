package org.laypartners.response;

import java.util.List;
import java.util.function.Predicate;

/**
 * What was told, by kind.
 *
 * @param feedback what was sent lately, and older words that somebody decided about
 * @param concerns feedback of any age with which somebody asked to be contacted
 * @param leads as for {@code feedback}
 * @param attendance about meetings held lately, and so {@code presences}
 */
public record Told(
        List<ExpressionOfInterest> expressions,
        List<Feedback> feedback,
        List<Feedback> concerns,
        List<LeadFeedback> leads,
        List<Attendance> attendance,
        List<RosterEntry> roster,
        List<Presence> presences,
        List<QuoteDecision> decisions,
        List<Progress> progress) {
    public static final Told NOTHING =
            new Told(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Told {
        expressions = List.copyOf(expressions);
        feedback = List.copyOf(feedback);
        concerns = List.copyOf(concerns);
        leads = List.copyOf(leads);
        attendance = List.copyOf(attendance);
        roster = List.copyOf(roster);
        presences = List.copyOf(presences);
        decisions = List.copyOf(decisions);
        progress = List.copyOf(progress);
    }

    /** The same with other lines of registers. */
    public Told withAttendance(List<Attendance> lines) {
        return new Told(expressions, feedback, concerns, leads, lines, roster, presences, decisions, progress);
    }

    /** The same with only some of the feedback, lay partners' and leads'; concerns stay. */
    public Told withFeedback(Predicate<Response> these) {
        return withFeedback(
                feedback.stream().filter(these).toList(),
                leads.stream().filter(these).toList());
    }

    /** The same with other feedback, lay partners' and leads'; concerns stay. */
    public Told withFeedback(List<Feedback> partners, List<LeadFeedback> projectLeads) {
        return new Told(
                expressions, partners, concerns, projectLeads, attendance, roster, presences, decisions, progress);
    }

    @Override
    public String toString() {
        return "Told";
    }
}
