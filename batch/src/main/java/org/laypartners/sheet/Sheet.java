package org.laypartners.sheet;

import java.util.List;
import java.util.Map;

/**
 * A table to be written out.
 *
 * @param title the name of the workbook's sheet, at most 31 characters
 * @param rows each as long as {@code headings}
 * @param offers what a workbook lets people choose in a column, by the column's heading
 */
public record Sheet(String title, List<String> headings, List<List<Cell>> rows, Map<String, List<String>> offers) {
    public Sheet {
        headings = List.copyOf(headings);
        rows = MadeRows.copyOf(rows);
        offers = Map.copyOf(offers);
    }

    /** A table in which nothing is chosen. */
    public Sheet(String title, List<String> headings, List<List<Cell>> rows) {
        this(title, headings, rows, Map.of());
    }
}
