package org.laypartners.annual;

import java.util.List;
import java.util.stream.Stream;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.report.Chart;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Section;
import org.laypartners.report.Table;

/** A public figure as a part of the report: its sentence, a chart, and the table as published. */
final class FigureSection {
    private FigureSection() {}

    static Section of(PublicTable table) {
        Section section = Section.of(
                table.id(), table.title(), table.sentence(), table.note().orElse(""));
        return table.isWithheld() ? section : section.with(chart(table)).with(rows(table));
    }

    private static Chart chart(PublicTable table) {
        int most = table.rows().stream()
                .mapToInt(row -> row.value().orElse(0))
                .max()
                .orElse(0);
        return new Chart.Bars(
                table.title(),
                table.rows().stream()
                        .map(row -> new Chart.Bar(
                                row.label(),
                                inWords(row),
                                most == 0 ? 0 : row.value().orElse(0) * 100 / most,
                                row.value().isEmpty()))
                        .toList());
    }

    private static String inWords(PublicRow row) {
        return row.share().map(share -> row.shown() + ", " + share).orElse(row.shown());
    }

    private static Table rows(PublicTable table) {
        boolean shares = table.rows().stream().anyMatch(row -> row.share().isPresent());
        Stream<Column> columns = Stream.of(Column.of(table.category()), Column.of(table.unit()));
        return new Table(
                table.title() + ", " + table.subtitle(),
                (shares ? Stream.concat(columns, Stream.of(Column.of("Share"))) : columns).toList(),
                table.rows().stream().map(row -> row(row, shares)).toList());
    }

    private static List<Field> row(PublicRow row, boolean shares) {
        Field count = row.value().isPresent() ? Field.of(row.value(), row.shown()) : Field.of(row.shown());
        return shares
                ? List.of(Field.of(row.label()), count, Field.of(row.share().orElse("")))
                : List.of(Field.of(row.label()), count);
    }
}
