package org.laypartners.form;

/** What a form's answers become. A new kind is code; a new question is a line of YAML. */
public enum FormKind {
    EXPRESSION_OF_INTEREST,
    /** Kept apart from everything else: its answers become no responses. */
    EQUALITY_MONITORING,
    FEEDBACK,
    LEAD_FEEDBACK,
    QUOTE_DECISION,
    MEETING_REGISTER,
    MEETING_REPORT,
    ROSTER
}
