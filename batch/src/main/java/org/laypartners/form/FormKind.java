package org.laypartners.form;

/** What a form's answers become. A new kind is code; a new question is a line of YAML. */
public enum FormKind {
    EXPRESSION_OF_INTEREST,
    /** Kept apart from everything else: its answers become no responses. */
    EQUALITY_MONITORING,
    FEEDBACK,
    LEAD_FEEDBACK,
    QUOTE_DECISION,
    PROGRESS,
    MEETING_REGISTER,
    MEETING_REPORT,
    ROSTER;

    /**
     * Whether people send it through a tool that gathers their answers: the tool may number them, and each export holds all
     * answers so far.
     */
    public boolean isGathered() {
        return switch (this) {
            case EXPRESSION_OF_INTEREST, EQUALITY_MONITORING, FEEDBACK, LEAD_FEEDBACK -> true;
            case QUOTE_DECISION, PROGRESS, MEETING_REGISTER, MEETING_REPORT, ROSTER -> false;
        };
    }
}
