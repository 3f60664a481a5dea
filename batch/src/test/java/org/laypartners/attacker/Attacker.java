package org.laypartners.attacker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads printed tables about the same people and works out what each count can have been. Supposes that nothing was
 * corrected between them; where that cannot be, it {@link #isMisled()}.
 */
public final class Attacker {
    private static final int CROWD = 400;

    private final int threshold;
    private final int base;
    private final List<LocalDate> cuts;
    private final Puzzle puzzle = new Puzzle();
    private final Map<String, Integer> unknowns = new HashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Integer> rests = new HashMap<>();
    private final boolean misled;

    /**
     * Reads the tables.
     *
     * @param tables about the same people; of one release, or of several
     */
    public Attacker(List<Seen> tables, int threshold, int base) {
        this.threshold = threshold;
        this.base = base;
        TreeSet<LocalDate> days = new TreeSet<>();
        tables.forEach(table -> {
            days.add(table.first());
            days.add(table.last().plusDays(1));
        });
        this.cuts = List.copyOf(days);
        tables.forEach(table -> readForm(tables, table));
        tables.forEach(table -> table.rows().forEach(row -> readRow(table, row)));
        tables.forEach(table -> addUp(tables, table));
        this.misled = !puzzle.begin();
    }

    /** Whether the tables contradict each other, so that nothing can be worked out from all of them. */
    public boolean isMisled() {
        return misled;
    }

    /** Whether some question was too hard, so that an answer may be short of values that are possible. */
    public boolean gaveUp() {
        return puzzle.gaveUp();
    }

    /** The values that a printed row can have stood for; at most {@code enough} of them. */
    public Set<Integer> possible(Seen table, String label, int enough) {
        return misled ? Set.of() : puzzle.values(rows.getOrDefault(name(table, label), -1), enough);
    }

    /** The same for those who answered a statement and do not agree; none where nothing is printed from which that follows. */
    public Set<Integer> possibleRest(Seen table, String label, int enough) {
        return misled || !rests.containsKey(name(table, label))
                ? Set.of()
                : puzzle.values(rests.getOrDefault(name(table, label), -1), enough);
    }

    private void readForm(List<Seen> tables, Seen table) {
        TreeSet<String> labels = new TreeSet<>();
        tables.stream()
                .filter(other -> other.id().equals(table.id()))
                .forEach(other -> other.rows().forEach(row -> labels.add(row.label())));
        for (int quarter : quarters(table)) {
            if (unknowns.containsKey("read " + table.id() + quarter)) {
                continue;
            }
            unknowns.put("read " + table.id() + quarter, 0);
            int all = unknown("all " + quarter);
            List<Integer> parts = new ArrayList<>();
            for (String label : labels) {
                int part = unknown(table.id() + " " + label + " " + quarter);
                parts.add(part);
                switch (table.kind()) {
                    case EACH_IN_ONE_ROW -> {}
                    case EACH_IN_ONE_ROW_OR_MORE -> puzzle.sum(List.of(part), all, -CROWD, 0);
                    case WHO_AGREES -> {
                        int answered = unknown("of " + table.id() + " " + label + " " + quarter);
                        puzzle.sum(List.of(part), answered, -CROWD, 0);
                        puzzle.sum(List.of(answered), all, -CROWD, 0);
                    }
                }
            }
            if (table.kind() == Seen.Kind.EACH_IN_ONE_ROW) {
                puzzle.sum(parts, all, 0, 0);
            } else if (table.kind() == Seen.Kind.EACH_IN_ONE_ROW_OR_MORE) {
                puzzle.sum(parts, all, 0, CROWD * labels.size());
            }
        }
    }

    private void readRow(Seen table, Seen.Row row) {
        int[] range = range(row.shown(), table.kind() == Seen.Kind.WHO_AGREES ? 0 : 1);
        int count = puzzle.unknown(range[0], range[1], 0);
        rows.put(name(table, row.label()), count);
        puzzle.sum(
                quarters(table).stream()
                        .map(quarter -> unknown(table.id() + " " + row.label() + " " + quarter))
                        .toList(),
                count,
                0,
                0);
        answered(table, row).ifPresent(whole -> {
            int answered = puzzle.unknown(whole[0], whole[1], 2);
            puzzle.sum(
                    quarters(table).stream()
                            .map(quarter -> unknown("of " + table.id() + " " + row.label() + " " + quarter))
                            .toList(),
                    answered,
                    0,
                    0);
            int rest = puzzle.unknown(0, CROWD, 3);
            rests.put(name(table, row.label()), rest);
            puzzle.sum(List.of(count, rest), answered, 0, 0);
        });
    }

    /** All counts that a row can be a part of. Where that is not printed, all but a few agree. */
    private Optional<int[]> answered(Seen table, Seen.Row row) {
        if (row.of().isPresent()) {
            return row.of().map(of -> range(of, 0));
        }
        if (table.kind() != Seen.Kind.WHO_AGREES || !row.shown().matches("[0-9]+")) {
            return Optional.empty();
        }
        int more = row.share().isPresent() ? (threshold - 1) / base * base : 0;
        String most = Integer.toString(Integer.parseInt(row.shown()) + more);
        return Optional.of(new int[] {range(row.shown(), 0)[0], range(most, 0)[1]});
    }

    /** Follows from what was read, and makes the puzzle easier: the printed rows against all people. */
    private void addUp(List<Seen> tables, Seen table) {
        int people = unknown("people " + table.first());
        puzzle.sum(
                quarters(table).stream()
                        .map(quarter -> unknown("all " + quarter))
                        .toList(),
                people,
                0,
                0);
        List<Integer> printed = table.rows().stream()
                .map(row -> rows.getOrDefault(name(table, row.label()), -1))
                .toList();
        boolean allLabels = tables.stream()
                .filter(other -> other.id().equals(table.id()))
                .allMatch(other -> other.rows().size() == printed.size());
        printed.forEach(row -> puzzle.sum(List.of(row), people, -CROWD, 0));
        if (table.kind() == Seen.Kind.EACH_IN_ONE_ROW && allLabels) {
            puzzle.sum(printed, people, 0, 0);
        } else if (table.kind() == Seen.Kind.EACH_IN_ONE_ROW_OR_MORE && allLabels) {
            puzzle.sum(printed, people, 0, CROWD * printed.size());
        }
    }

    /** All counts that are printed as this. */
    private int[] range(String shown, int leastHidden) {
        if (shown.equals("not shown")) {
            return new int[] {0, CROWD};
        }
        if (shown.startsWith("fewer than ")) {
            return new int[] {leastHidden, threshold - 1};
        }
        int printed = Integer.parseInt(shown);
        if (printed == 0) {
            return new int[] {0, 0};
        }
        int least = threshold;
        while (nearest(least) < printed) {
            least++;
        }
        int most = least;
        while (nearest(most + 1) == printed) {
            most++;
        }
        return new int[] {least, most};
    }

    private int nearest(int count) {
        int below = count / base * base;
        return 2 * (count - below) >= base ? below + base : below;
    }

    private int unknown(String name) {
        int turn = name.startsWith("people ") ? 0 : name.startsWith("all ") ? 1 : name.startsWith("of ") ? 2 : 3;
        return unknowns.computeIfAbsent(name, made -> puzzle.unknown(0, CROWD, turn));
    }

    private List<Integer> quarters(Seen table) {
        List<Integer> quarters = new ArrayList<>();
        for (int cut = 0; cut + 1 < cuts.size(); cut++) {
            if (!cuts.get(cut).isBefore(table.first()) && !cuts.get(cut).isAfter(table.last())) {
                quarters.add(cut);
            }
        }
        return quarters;
    }

    private static String name(Seen table, String label) {
        return table.day() + " " + table.id() + " " + label;
    }
}
