package org.laypartners.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a report: a heading, some sentences, perhaps a list and a table.
 *
 * @param id in lower case with hyphens, unlike any other of its report
 * @param table what is also written as CSV and as a workbook
 */
record Section(String id, String heading, List<String> sentences, List<Item> items, Optional<Table> table) {
    Section {
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
    }

    /** @param sentences an empty one is left out */
    static Section of(String id, String heading, String... sentences) {
        List<String> said =
                Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).toList();
        return new Section(id, heading, said, List.of(), Optional.empty());
    }

    Section list(List<Item> lines) {
        return new Section(id, heading, sentences, lines, table);
    }

    /** The section with a table; empty where the table would be. */
    Optional<Section> withRows(String caption, List<Column> columns, List<List<Field>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(with(new Table(caption, columns, rows)));
    }

    Section with(Table rows) {
        return new Section(id, heading, sentences, items, Optional.of(rows));
    }
}
