package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at all that is public, and is about to be, as somebody would who wants to work out what is hidden. It is given no
 * true count.
 */
final class DisclosureAudit {
    /** For each hidden or rounded count, at least so many values must stay possible. */
    static final int LEAST_POSSIBLE = 3;

    private DisclosureAudit() {}

    /** The first count that could be worked out too closely; empty where all are safe. */
    static Optional<PopulationKnowledge.Watched> exposed(List<PublicTable> everPublic) {
        return everPublic.stream()
                .filter(table -> table.basis().shape() != Shape.THINGS && !table.isWithheld())
                .collect(Collectors.groupingBy(DisclosureAudit::population, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(tables -> ofOnePopulation(tables).stream())
                .findFirst();
    }

    /** A count that is not the sum of its quarters says nothing of another year. */
    private static String population(PublicTable table) {
        Basis basis = table.basis();
        return basis.additive() ? basis.population() : basis.population() + " " + table.first() + " " + table.last();
    }

    /** Where not even the newest release agrees with itself nothing is known to be safe, so its first count is as good as exposed. */
    private static Optional<PopulationKnowledge.Watched> ofOnePopulation(List<PublicTable> tables) {
        return attempts(tables)
                .map(attempt -> Map.entry(attempt, new PossibleValues(attempt.known())))
                .filter(attempt -> attempt.getValue().agree())
                .findFirst()
                .map(attempt -> attempt.getKey().watched().stream()
                        .filter(watched -> watched.isExposed(attempt.getValue()))
                        .findFirst())
                .orElseGet(() -> newest(tables).watched().stream().findFirst());
    }

    /**
     * Earlier releases may contradict this one, where answers were corrected since. Somebody who believed them all would go
     * wrong; the strongest attack that is left believes as many of the newest as agree.
     */
    private static Stream<PopulationKnowledge> attempts(List<PublicTable> tables) {
        TreeSet<LocalDate> days =
                tables.stream().map(PublicTable::released).collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                days.stream().map(day -> new PopulationKnowledge(since(tables, day), true)), Stream.of(newest(tables)));
    }

    /** The newest release, in which somebody may be in no row. */
    private static PopulationKnowledge newest(List<PublicTable> tables) {
        LocalDate day = tables.stream()
                .map(PublicTable::released)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new PopulationKnowledge(since(tables, day), false);
    }

    private static List<PublicTable> since(List<PublicTable> tables, LocalDate day) {
        return tables.stream().filter(table -> !table.released().isBefore(day)).toList();
    }
}
