package org.laypartners.measure;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a measure is called, and what it counts.
 *
 * @param id in lower case with hyphens, for file names and anchors
 * @param title a short title
 * @param subject the counted in words that follow a number, for example {@code meetings were held}
 * @param category the heading of the rows, for example {@code Borough}
 * @param unit the heading of the counts, for example {@code People}
 * @param note what a reader must know; empty when nothing
 */
public record Heading(
        String id, String title, String subject, String category, String unit, Period period, Optional<String> note) {
    /** Of what can be covered, with a note on that where it is less than a year. */
    Heading(String id, String title, String subject, String category, String unit, Coverage covered, String... notes) {
        this(id, title, subject, category, unit, covered.period(), joined(covered, notes));
    }

    private static Optional<String> joined(Coverage covered, String... notes) {
        return Stream.concat(Stream.of(notes), covered.note().stream()).reduce((one, next) -> one + " " + next);
    }
}
