package org.laypartners.journal;

import java.util.List;

/**
 * A row that was not taken in. Holds nothing of what the row says.
 *
 * @param row the row's number as a spreadsheet shows it
 * @param line the line of the file, as an editor shows it
 * @param fingerprint a SHA-256 of the row's cells, in hexadecimal, by which it is known in other files; empty where none
 *     is kept
 */
public record RefusedRow(long row, long line, String fingerprint, List<Fault> faults) {
    public RefusedRow {
        faults = List.copyOf(faults);
    }
}
