package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What was decided about each figure on earlier nights, in the order of the nights. */
final class ReleaseLedger {
    private final Map<String, List<PublicTable>> tables = new LinkedHashMap<>();
    private final Map<String, Supplier<Stream<String>>> counted = new LinkedHashMap<>();
    private final Map<String, PastFigure> last = new LinkedHashMap<>();

    ReleaseLedger(List<PastFigure> past) {
        for (PastFigure figure : past) {
            PublicTable table = LedgerText.read(figure.table());
            last.put(figure.figure(), figure);
            tables.computeIfAbsent(figure.figure(), id -> new ArrayList<>()).add(table);
            if (!table.isWithheld()) {
                counted.put(figure.figure(), figure.counted());
            }
        }
    }

    /** The figures that were ever decided about. */
    Set<String> figures() {
        return tables.keySet();
    }

    /** What was decided last, withheld or not. */
    Optional<PublicTable> last(String figure) {
        List<PublicTable> all = tables.getOrDefault(figure, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Why it was decided so, if that was on this day: by a night that died before anybody saw it, or earlier today. */
    Optional<String> whyOn(LocalDate day, String figure) {
        return Optional.ofNullable(last.get(figure))
                .filter(past -> past.decidedOn().equals(day.toString()))
                .map(PastFigure::why);
    }

    /** What the public saw last. */
    Optional<PublicTable> lastShown(String figure) {
        return tables.getOrDefault(figure, List.of()).stream()
                .filter(table -> !table.isWithheld())
                .reduce((earlier, later) -> later);
    }

    /** The responses counted in what the public saw last. */
    KnownResponses counted(String figure) {
        try (Stream<String> all = counted.getOrDefault(figure, Stream::empty).get()) {
            return KnownResponses.of(all);
        }
    }

    /** All that the public ever saw. */
    List<PublicTable> everShown() {
        return tables.values().stream()
                .flatMap(List::stream)
                .filter(table -> !table.isWithheld())
                .toList();
    }
}
