package org.laypartners.csv;

import java.util.List;
import java.util.Optional;

/**
 * One record of a table as it stands, of a text or of a workbook.
 *
 * @param number counts every record from 1, as a spreadsheet shows it
 * @param line the line of the file on which it starts, from 1
 * @param fault what is wrong with its quotation marks; empty when nothing is
 */
public record RawRecord(long number, long line, List<String> cells, Optional<RowFault> fault) {
    /** One with nothing wrong. */
    public RawRecord(long number, long line, List<String> cells) {
        this(number, line, cells, Optional.empty());
    }

    /** Whether no cell says anything. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Where the record stands, never what it says. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
