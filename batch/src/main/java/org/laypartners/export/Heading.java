package org.laypartners.export;

import java.util.List;

/**
 * The heading of a table.
 *
 * @param format the tool whose own columns stand in it
 * @param last the number of its last row, as a spreadsheet shows it
 * @param rows its rows, mostly one, without a byte order mark
 * @param above how many rows that are not blank stand above it
 */
record Heading(ExportFormat format, long last, List<List<String>> rows, int above) {
    Heading {
        rows = List.copyOf(rows);
    }

    /** The row that names the columns. */
    List<String> top() {
        return rows.get(0);
    }

    /** A cell of one of its rows; empty beyond its end. */
    String cell(int row, int index) {
        return row < rows.size() && index < rows.get(row).size() ? rows.get(row).get(index) : "";
    }
}
