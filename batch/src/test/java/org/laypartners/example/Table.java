package org.laypartners.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Headings and rows of an export in the making. */
final class Table {
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    /** Adds a row; a heading that is not in the map stays blank. */
    Table add(Map<String, String> cells) {
        if (!headings.containsAll(cells.keySet())) {
            throw new IllegalArgumentException("a cell has no heading");
        }
        rows.add(headings.stream()
                .map(heading -> cells.getOrDefault(heading, ""))
                .toList());
        return this;
    }

    List<String> headings() {
        return headings;
    }

    List<List<String>> rows() {
        return rows;
    }
}
