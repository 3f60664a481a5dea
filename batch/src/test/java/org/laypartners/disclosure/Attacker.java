package org.laypartners.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Somebody who reads a published table with the rule in hand, and works out for each row every true count that could have
 * led to it. Written apart from the gate: it knows only what is printed.
 */
final class Attacker {
    /** No programme in these tests is larger. */
    private static final int LARGEST = 60;

    private final PublicTable table;

    Attacker(PublicTable table) {
        this.table = table;
    }

    /** For each row, the counts that are still possible when all rows and the total are taken together. */
    List<Set<Integer>> possible() {
        List<Set<Integer>> alone = table.rows().stream().map(this::alone).toList();
        List<Set<Integer>> together = new ArrayList<>();
        for (int row = 0; row < alone.size(); row++) {
            int which = row;
            together.add(alone.get(row).stream()
                    .filter(count -> totalCanBe(alone, which))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        return together;
    }

    /** What one row's words allow by themselves. */
    private Set<Integer> alone(PublicRow row) {
        return IntStream.rangeClosed(0, LARGEST)
                .filter(count ->
                        printed(count).equals(row.shown()) || row.shown().equals("not shown"))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rule as it is published: 0, fewer than 8, else to the nearest 5. */
    private static String printed(int count) {
        if (count == 0) {
            return "0";
        }
        return count < 8 ? "fewer than 8" : Integer.toString((count + 2) / 5 * 5);
    }

    /** The total is the sum of what is shown, so it must agree whatever the hidden rows are. */
    private boolean totalCanBe(List<Set<Integer>> alone, int fixed) {
        int shown = table.rows().stream().mapToInt(row -> row.value().orElse(0)).sum();
        return !alone.get(fixed).isEmpty()
                && table.total()
                        .map(total -> total.replace(" (rows shown)", ""))
                        .map(total -> total.equals(Integer.toString(shown)))
                        .orElse(true);
    }
}
