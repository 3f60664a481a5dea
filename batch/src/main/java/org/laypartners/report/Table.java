package org.laypartners.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laypartners.sheet.Cell;
import org.laypartners.sheet.Sheet;

/**
 * A table of a report: written once, shown on a page and kept as CSV and as a workbook.
 *
 * @param caption what it shows
 * @param rows each as long as {@code columns}
 */
public record Table(String caption, List<Column> columns, List<List<Field>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** As it stands in the files. */
    public Sheet sheet(String title) {
        List<Integer> shown = where(Column::isInFiles);
        return new Sheet(
                title,
                shown.stream().map(column -> columns.get(column).label()).toList(),
                rows.stream().map(row -> cells(row, shown)).toList(),
                columns.stream()
                        .filter(column -> !column.offers().isEmpty())
                        .collect(Collectors.toMap(Column::label, Column::offers)));
    }

    /** The columns of a page; none when the table stands in files only. */
    public List<Integer> onPage() {
        return where(Column::isOnPage);
    }

    /** Whether a column holds numbers, to be set at the right. */
    public boolean isNumber(int column) {
        return rows.stream().anyMatch(row -> row.get(column).isNumber());
    }

    /** The rows in the groups that a page shows them in, by the group's name; all under "" when nothing groups them. */
    public Map<String, List<List<Field>>> groups() {
        List<Integer> by = where(column -> column.place() == Column.Place.GROUPS);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> by.stream().map(column -> row.get(column).text()).collect(Collectors.joining(": ")),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private List<Integer> where(Predicate<Column> which) {
        return IntStream.range(0, columns.size())
                .filter(column -> which.test(columns.get(column)))
                .boxed()
                .toList();
    }

    private static List<Cell> cells(List<Field> row, List<Integer> shown) {
        return shown.stream().map(column -> row.get(column).cell()).toList();
    }
}
