package org.laypartners.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a report: a heading, some sentences, perhaps a list, a chart and a table.
 *
 * @param id in lower case with hyphens, unlike any other of its report
 * @param chart a picture of what the table has in numbers
 * @param table what is also written as CSV and as a workbook
 * @param filter whether the page offers to show only the rows that hold a word
 */
public record Section(
        String id,
        String heading,
        List<String> sentences,
        List<Item> items,
        Optional<Chart> chart,
        Optional<Table> table,
        boolean filter) {
    public Section {
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
    }

    /**
     * A part with words alone, to which a table or a list may be added.
     *
     * @param sentences an empty one is left out
     */
    public static Section of(String id, String heading, String... sentences) {
        List<String> said =
                Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).toList();
        return new Section(id, heading, said, List.of(), Optional.empty(), Optional.empty(), false);
    }

    public Section list(List<Item> lines) {
        return new Section(id, heading, sentences, lines, chart, table, filter);
    }

    /** The section with a table; empty where the table would be. */
    public Optional<Section> withRows(String caption, List<Column> columns, List<List<Field>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(with(new Table(caption, columns, rows)));
    }

    public Section with(Table rows) {
        return new Section(id, heading, sentences, items, chart, Optional.of(rows), filter);
    }

    /** The table must have the same numbers. */
    public Section with(Chart picture) {
        return new Section(id, heading, sentences, items, Optional.of(picture), table, filter);
    }

    public Section filtered() {
        return new Section(id, heading, sentences, items, chart, table, true);
    }
}
