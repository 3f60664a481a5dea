package org.laypartners.sheet;

import java.time.LocalDate;
import java.util.List;

/** What may be written in the cells of a template's column. */
public sealed interface Entry {
    /** Any text; the spreadsheet program leaves it as it was typed. */
    record Text() implements Entry {}

    /**
     * One of these texts.
     *
     * @param choices at least one, in the order of the drop-down list
     */
    record Choice(List<String> choices) implements Entry {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /** A whole number, both ends included. */
    record Whole(long from, long to) implements Entry {}

    /** A date, both ends included. Spreadsheet programs know none before the year 1900. */
    record Day(LocalDate from, LocalDate to) implements Entry {}
}
