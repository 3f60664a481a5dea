package org.laypartners.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.laypartners.sheet.Cell;
import org.laypartners.sheet.MadeRows;
import org.laypartners.sheet.Sheet;

/**
 * A table of a report: written once, shown on a page and kept as CSV and as a workbook.
 *
 * @param caption what it shows
 * @param rows each as long as {@code columns}
 */
public record Table(String caption, List<Column> columns, List<List<Field>> rows) {
    private static final int ROWS_THAT_TELL = 1_000;

    public Table {
        columns = List.copyOf(columns);
        rows = MadeRows.copyOf(rows);
    }

    /** As it stands in the files. */
    public Sheet sheet(String title) {
        List<Integer> shown = where(Column::isInFiles);
        return new Sheet(
                title,
                shown.stream().map(column -> columns.get(column).label()).toList(),
                MadeRows.of(rows, row -> cells(row, shown)),
                columns.stream()
                        .filter(column -> !column.offers().isEmpty())
                        .collect(Collectors.toMap(Column::label, Column::offers)));
    }

    /** The columns of a page; none when the table stands in files only. */
    public List<Integer> onPage() {
        return where(Column::isOnPage);
    }

    /** Whether a column holds numbers, to be set at the right: its first rows tell. */
    public boolean isNumber(int column) {
        return rows.stream()
                .limit(ROWS_THAT_TELL)
                .anyMatch(row -> row.get(column).isNumber());
    }

    /** The rows in the groups that a page shows them in, by the group's name; all under "" when nothing groups them. */
    public Map<String, List<List<Field>>> groups() {
        List<Integer> by = where(column -> column.place() == Column.Place.GROUPS);
        if (by.isEmpty()) {
            return rows.isEmpty() ? Map.of() : Map.of("", rows);
        }
        Map<String, List<List<Field>>> groups = new LinkedHashMap<>();
        IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        row -> by.stream()
                                .map(column -> rows.get(row).get(column).text())
                                .collect(Collectors.joining(": ")),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((name, numbers) -> groups.put(name, MadeRows.of(numbers, rows::get)));
        return groups;
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
