package org.laypartners.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.laypartners.disclosure.DisclosureGate;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.Population;
import org.laypartners.site.WorkedExample;

/** An invented figure, taken through the real gate, so that the page on small numbers shows what the gate really does. */
final class SmallNumbers {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    /** One that is large, one that is hidden, nobody at all, and one that is rounded up. */
    private static final List<Count> COUNTS =
            List.of(new Count("Ealing", 52), new Count("Brent", 4), new Count("Harrow", 0), new Count("Hounslow", 33));

    private SmallNumbers() {}

    /** The figure and what became of it; empty where a strict rule shows nothing of it, which would explain nothing. */
    static Optional<WorkedExample> example(DisclosureRule rule) {
        return new DisclosureGate(rule, DAY)
                .release(List.of(invented()), List.of()).tables().stream()
                        .filter(table -> !table.isWithheld())
                        .map(table -> new WorkedExample(
                                table, COUNTS.stream().map(Count::count).toList()))
                        .findFirst();
    }

    private static Measure invented() {
        int people = COUNTS.stream().mapToInt(Count::count).sum();
        return new Measure.Breakdown(
                new Heading(
                        "example",
                        "Where people who asked to join live",
                        "people asked to become lay partners",
                        "Borough",
                        "People",
                        Period.fourClosedQuarters(DAY),
                        Optional.empty()),
                new Population(
                        "invented",
                        true,
                        IntStream.range(0, people)
                                .mapToObj(person -> Set.of("invented/" + person))
                                .toList()),
                true,
                COUNTS);
    }
}
