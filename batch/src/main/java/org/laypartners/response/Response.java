package org.laypartners.response;

import java.time.LocalDateTime;

/** Something that a person told us through a form, or a line of a register, a roster or a report of a meeting. */
public sealed interface Response
        permits ExpressionOfInterest,
                Feedback,
                LeadFeedback,
                QuoteDecision,
                Progress,
                Attendance,
                Presence,
                RosterEntry {
    ResponseId id();

    /** When it was sent, as the clock on a wall in London showed it. */
    LocalDateTime submitted();

    /** When it was last changed; the same as {@link #submitted()} where it never was. The later change wins. */
    LocalDateTime modified();

    Answers answers();
}
