package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What all tables about one population tell together, those of earlier releases too.
 *
 * <p>The days that the tables cover are cut into spans, so that each table covers whole spans. For each span there is a
 * count of the people, and one of each row; a published row is the sum over its spans. So two releases whose years overlap
 * speak of the same people, and what they tell of the quarter between them is found.
 */
final class PopulationKnowledge {
    private final Knowledge known = new Knowledge();
    private final List<Watched> watched = new ArrayList<>();
    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private final List<LocalDate> cuts;

    /** @param tables of one population; none of them withheld */
    PopulationKnowledge(List<PublicTable> tables, boolean everybodyIsInARow) {
        this.cuts = List.copyOf(tables.stream()
                .flatMap(table -> List.of(table.first(), table.last().plusDays(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        tables.stream()
                .collect(Collectors.groupingBy(PublicTable::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(releases -> addStructure(releases, everybodyIsInARow));
        tables.forEach(table -> table.rows().forEach(row -> addRow(table, row)));
        watchWhatChanged(tables);
    }

    Knowledge known() {
        return known;
    }

    List<Watched> watched() {
        return watched;
    }

    /** How the rows of a table stand to the people, in each span. */
    private void addStructure(List<PublicTable> releases, boolean everybodyIsInARow) {
        Shape shape = releases.get(0).basis().shape();
        List<String> labels = releases.stream()
                .flatMap(table -> table.rows().stream())
                .map(PublicRow::label)
                .distinct()
                .toList();
        String id = releases.get(0).id();
        releases.stream().flatMap(table -> spans(table).stream()).distinct().forEach(span -> {
            List<Integer> rows =
                    labels.stream().map(label -> part(id, label, span)).toList();
            if (shape == Shape.PARTITION) {
                known.addUpTo(people(span), rows);
                return;
            }
            if (shape == Shape.OVERLAP && everybodyIsInARow) {
                known.addUpToAtLeast(people(span), rows);
            }
            labels.forEach(label -> addLimit(shape, id, label, span));
        });
    }

    /** No more can be in a row than there are people, or than answered. */
    private void addLimit(Shape shape, String id, String label, int span) {
        int row = part(id, label, span);
        if (shape == Shape.AGREEMENT) {
            int answered = part(id, answered(label), span);
            known.addUpToAtMost(answered, List.of(row));
            known.addUpToAtMost(people(span), List.of(answered));
        } else {
            known.addUpToAtMost(people(span), List.of(row));
        }
    }

    private void addRow(PublicTable table, PublicRow row) {
        int count = known.count(behind(row, table));
        known.addUpTo(count, over(table, row.label()));
        if (row.treatment() == Treatment.EXACT) {
            return;
        }
        watched.add(new Watched(count, table, row.label(), false));
        if (table.basis().shape() == Shape.OVERLAP) {
            int all = known.count(Range.ANY);
            known.addUpTo(all, spans(table).stream().map(this::people).toList());
            watchTheRest(table, row, count, all);
        }
        answered(row, table).ifPresent(answered -> {
            int all = known.count(answered);
            known.addUpTo(all, over(table, answered(row.label())));
            watchTheRest(table, row, count, all);
        });
    }

    /** Those who are not in a row are people too. */
    private void watchTheRest(PublicTable table, PublicRow row, int count, int all) {
        int rest = known.count(Range.ANY);
        known.addUpTo(all, List.of(count, rest));
        watched.add(new Watched(rest, table, row.label(), false));
    }

    /** What two releases together tell of the people between them. */
    private void watchWhatChanged(List<PublicTable> tables) {
        if (cuts.size() < 3) {
            return;
        }
        Set<Integer> nobody = new HashSet<>();
        Map<Integer, Watched> changes = new LinkedHashMap<>();
        for (PublicTable table : tables) {
            for (PublicRow row : table.rows()) {
                List<Integer> parts = over(table, row.label());
                if (row.treatment() == Treatment.EXACT) {
                    nobody.addAll(parts);
                }
                parts.forEach(part -> changes.put(part, new Watched(part, table, row.label(), true)));
            }
        }
        changes.keySet().removeAll(nobody);
        watched.addAll(changes.values());
    }

    private static Range behind(PublicRow row, PublicTable table) {
        DisclosureRule rule = table.basis().rule();
        return switch (row.treatment()) {
            case EXACT -> Range.exactly(row.value().orElseThrow());
            case ROUNDED -> rule.behind(row.value().orElseThrow());
            case BELOW_THRESHOLD -> new Range(table.basis().shape() == Shape.AGREEMENT ? 0 : 1, rule.threshold() - 1);
            case NOT_SHOWN -> Range.ANY;
        };
    }

    /**
     * Of how many a row is a part, as a reader can tell: from the base, and where none is shown from just that, for then all but
     * a few agree. An older version showed neither base nor share where as many agree as answered.
     */
    private static Optional<Range> answered(PublicRow row, PublicTable table) {
        DisclosureRule rule = table.basis().rule();
        if (row.base().isPresent()) {
            return Optional.of(rule.behind(row.base().getAsInt()));
        }
        if (table.basis().shape() != Shape.AGREEMENT || row.value().isEmpty()) {
            return Optional.empty();
        }
        int least = row.value().getAsInt();
        int most = row.share().isPresent() ? rule.mostWithAFew(least) : least;
        return Optional.of(
                new Range(rule.behind(least).least(), rule.behind(most).most()));
    }

    private List<Integer> over(PublicTable table, String label) {
        return spans(table).stream().map(span -> part(table.id(), label, span)).toList();
    }

    private List<Integer> spans(PublicTable table) {
        return IntStream.range(0, cuts.size() - 1)
                .filter(span -> !cuts.get(span).isBefore(table.first())
                        && cuts.get(span).isBefore(table.last().plusDays(1)))
                .boxed()
                .toList();
    }

    private int part(String table, String label, int span) {
        return parts.computeIfAbsent(table + "\n" + label + "\n" + span, key -> known.count(Range.ANY));
    }

    private int people(int span) {
        return people.computeIfAbsent(Integer.toString(span), key -> known.count(Range.ANY));
    }

    private static String answered(String label) {
        return label + "\nanswered";
    }

    /**
     * A count that nobody may pin down.
     *
     * @param count its number
     * @param change whether it is not published itself, and follows from two releases
     */
    record Watched(int count, PublicTable table, String label, boolean change) {
        /** Whether so few values are left that it tells about somebody. */
        boolean isExposed(PossibleValues values) {
            if (values.leaves(count, DisclosureAudit.LEAST_POSSIBLE)) {
                return false;
            }
            return !change
                    || (values.of(count).last() > 0
                            && values.of(count).first() < table.basis().rule().threshold());
        }
    }
}
