package org.laypartners.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.measure.Measure;

/**
 * Hides more, one row at a time, until the {@link DisclosureAudit} finds nothing that could be worked out. It hides the
 * smallest row still shown in the table that was found; with none left, the table is withheld.
 */
final class Suppression {
    private final TableProtection protection;
    private final List<PublicTable> everShown;

    Suppression(TableProtection protection, ReleaseLedger ledger) {
        this.protection = protection;
        this.everShown = ledger.everShown();
    }

    List<Protected> protect(List<Measure.OfPeople> due) {
        List<Protected> tables = new ArrayList<>(due.stream()
                .map(measure -> new Protected(measure, protection.people(measure, Set.of()), Set.of(), false))
                .toList());
        while (true) {
            Set<String> populations = tables.stream()
                    .map(table -> table.table().basis().population())
                    .collect(Collectors.toSet());
            List<PublicTable> everPublic = Stream.concat(
                            everShown.stream(), tables.stream().map(Protected::table))
                    .filter(table -> populations.contains(table.basis().population()))
                    .toList();
            Optional<Protected> stricter =
                    DisclosureAudit.exposed(everPublic).flatMap(found -> stricter(found, tables));
            if (stricter.isEmpty()) {
                return tables;
            }
            Protected instead = stricter.get();
            tables.replaceAll(table -> table.id().equals(instead.id()) ? instead : table);
        }
    }

    /** The table that was found, with one row less; one of the same people where that one was public before tonight. */
    private Optional<Protected> stricter(PopulationKnowledge.Watched found, List<Protected> tables) {
        Comparator<Protected> foundFirst =
                Comparator.comparing(table -> !table.table().equals(found.table()));
        return tables.stream()
                .filter(table -> !table.table().isWithheld())
                .filter(table -> table.table()
                        .basis()
                        .population()
                        .equals(found.table().basis().population()))
                .min(foundFirst)
                .map(table ->
                        smallestShown(table).map(row -> without(table, row)).orElseGet(() -> withheld(table)));
    }

    private static Optional<String> smallestShown(Protected table) {
        return table.table().rows().stream()
                .filter(row -> row.treatment() == Treatment.ROUNDED)
                .min(Comparator.comparingInt(row -> row.value().orElse(0)))
                .map(PublicRow::label);
    }

    private Protected without(Protected table, String row) {
        Set<String> notShown = new HashSet<>(table.notShown());
        notShown.add(row);
        PublicTable stricter = protection.people(table.measure(), notShown);
        return new Protected(table.measure(), stricter, notShown, stricter.isWithheld());
    }

    private Protected withheld(Protected table) {
        return new Protected(table.measure(), protection.withheld(table.measure()), table.notShown(), true);
    }
}
