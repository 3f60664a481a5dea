package org.laypartners.sheet;

import java.util.List;

/**
 * A table to be written out.
 *
 * @param title the name of the workbook's sheet, at most 31 characters
 * @param rows each as long as {@code headings}
 */
public record Sheet(String title, List<String> headings, List<List<Cell>> rows) {
    public Sheet {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
