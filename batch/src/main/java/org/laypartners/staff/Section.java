package org.laypartners.staff;

import java.util.List;
import java.util.Optional;
import org.laypartners.sheet.Cell;

/**
 * A part of a report: a heading, some sentences, perhaps a table.
 *
 * @param id in lower case with hyphens, unlike any other of its report
 * @param table what is also written as CSV and as a workbook
 */
record Section(String id, String heading, List<String> sentences, Optional<Table> table) {
    Section {
        sentences = List.copyOf(sentences);
    }

    static Section of(String id, String heading, String... sentences) {
        return new Section(id, heading, List.of(sentences), Optional.empty());
    }

    Section with(Table rows) {
        return new Section(id, heading, sentences, Optional.of(rows));
    }

    /**
     * A table of a report.
     *
     * @param flagged headings of columns whose words are shown as a flag, such as access needs
     */
    record Table(List<String> headings, List<List<Cell>> rows, List<String> flagged) {
        Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            flagged = List.copyOf(flagged);
        }

        static Table of(List<String> headings, List<List<Cell>> rows) {
            return new Table(headings, rows, List.of());
        }

        Table flag(String heading) {
            return new Table(headings, rows, List.of(heading));
        }
    }
}
