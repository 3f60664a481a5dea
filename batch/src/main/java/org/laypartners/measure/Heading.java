package org.laypartners.measure;

import java.util.Optional;

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
    /** Without a note. */
    Heading(String id, String title, String subject, String category, String unit, Period period) {
        this(id, title, subject, category, unit, period, Optional.empty());
    }
}
