package org.laypartners.journal;

import java.time.LocalDate;

/**
 * A change in the headings of a form's exports.
 *
 * @param form the id of the form
 * @param version the version of its definition that the file was read by
 * @param heading evened out, as headings are compared, and no longer than 120 characters
 * @param sinceFile the name of the first file that showed the change
 * @param sinceDay the day on which it did
 */
public record Drift(String form, int version, String heading, Kind kind, String sinceFile, LocalDate sinceDay) {
    /** What changed. */
    public enum Kind {
        /** A heading that no question of the form accepts. */
        NEW_UNUSED,
        /** A heading that answers a question and was not there before. */
        NEW_USED,
        /** A heading that the file before had. */
        GONE
    }
}
