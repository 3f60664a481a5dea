package org.laypartners.form;

/** What came of holding an export's headings against the form definitions. */
public sealed interface Recognition {
    record Recognised(FormReading reading) implements Recognition {}

    /**
     * No form fits, or a required question is missing.
     *
     * @param code a short fixed name, for example {@code UNKNOWN_FORM}; stands in {@code run.json}
     * @param reason what is wrong, as a plain sentence
     * @param advice what staff can do about it, as a plain sentence
     */
    record Unrecognised(String code, String reason, String advice) implements Recognition {}
}
