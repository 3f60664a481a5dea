package org.laypartners.workbook;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number from 1, as the sheet shows it
 * @param cells from column A on; empty text for a cell that is not there
 */
public record SheetRow(long number, List<String> cells) {
    /** Where the row stands, never what it says. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
