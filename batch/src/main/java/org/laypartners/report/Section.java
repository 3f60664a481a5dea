package org.laypartners.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A part of a report: a heading, some sentences, perhaps a list, a chart and a table.
 *
 * @param id in lower case with hyphens, unlike any other of its report
 * @param chart a picture of what the table has in numbers
 * @param table what is also written as CSV and into the page's workbook
 */
public record Section(
        String id,
        String heading,
        List<String> sentences,
        List<Item> items,
        Optional<Chart> chart,
        Optional<Table> table,
        Set<Use> uses) {
    public Section {
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
        // In one order, so that the same section has the same fingerprint.
        uses = Collections.unmodifiableSet(new TreeSet<>(uses));
    }

    /** What else a part is for. */
    public enum Use {
        /** Staff fill in the table and drop it in the inbox, so it has a workbook of its own. */
        TO_FILL_IN,
        /** The page offers to show only the rows that hold a word. */
        TO_FILTER,
        /** It is too long for paper, or of no use there. */
        ON_SCREEN_ONLY
    }

    /**
     * A part with words alone, to which a table or a list may be added.
     *
     * @param sentences an empty one is left out
     */
    public static Section of(String id, String heading, String... sentences) {
        List<String> said =
                Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).toList();
        return new Section(id, heading, said, List.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    public Section list(List<Item> lines) {
        return new Section(id, heading, sentences, lines, chart, table, uses);
    }

    /** The section with a table; empty where the table would be. */
    public Optional<Section> withRows(String caption, List<Column> columns, List<List<Field>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(with(new Table(caption, columns, rows)));
    }

    public Section with(Table rows) {
        return new Section(id, heading, sentences, items, chart, Optional.of(rows), uses);
    }

    /** The table must have the same numbers. */
    public Section with(Chart picture) {
        return new Section(id, heading, sentences, items, Optional.of(picture), table, uses);
    }

    public Section toFillIn() {
        return used(Use.TO_FILL_IN);
    }

    public Section filtered() {
        return used(Use.TO_FILTER);
    }

    public Section onScreenOnly() {
        return used(Use.ON_SCREEN_ONLY);
    }

    public boolean is(Use use) {
        return uses.contains(use);
    }

    /** The same under another id, so that parts of several reports can stand on one page. */
    Section named(String other) {
        return new Section(other, heading, sentences, items, chart, table, uses);
    }

    private Section used(Use use) {
        Set<Use> more = new TreeSet<>(uses);
        more.add(use);
        return new Section(id, heading, sentences, items, chart, table, more);
    }
}
