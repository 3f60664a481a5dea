package org.laypartners.export;

import java.util.List;
import java.util.Optional;
import org.laypartners.csv.RowFault;

/**
 * One row below the header, as text.
 *
 * @param number the row's number as a spreadsheet shows it; the header's last row comes before it
 * @param line the line of the file on which the row starts, as an editor shows it; the same as {@code number} in a
 *     workbook
 * @param cells as many as the export has columns; a date cell of a workbook is ISO text ({@code 2025-09-04T09:12:03})
 * @param fault why the row cannot be read as a row; empty when it can. Its cells are then as far as they were read
 * @param origin the row that this one mends; empty unless it came back in a sheet of refused rows
 */
public record Row(long number, long line, List<String> cells, Optional<RowFault> fault, Optional<Origin> origin) {
    public Row {
        cells = List.copyOf(cells);
    }

    public Row(long number, long line, List<String> cells, Optional<RowFault> fault) {
        this(number, line, cells, fault, Optional.empty());
    }

    /** Where the row stands, never what it says. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
