package org.laypartners.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.laypartners.measure.Agreement;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.Population;

/** True figures about invented people, for tests. */
final class Figures {
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 6);
    static final LocalDate JANUARY = LocalDate.of(2027, 1, 5);

    private Figures() {}

    /** So many people, each with one response; they are the same people wherever they begin with the same number. */
    static Population people(int from, int to) {
        return new Population(
                "people",
                true,
                IntStream.range(from, to)
                        .mapToObj(person -> Set.of("form/" + person))
                        .toList());
    }

    static Heading heading(String id, LocalDate night) {
        return new Heading(
                id, "A test", "people asked", "Row", "People", Period.fourClosedQuarters(night), Optional.empty());
    }

    /** Each person in one row; rows are called "Row 1" and so on. */
    static Measure.Breakdown breakdown(int... counts) {
        return breakdown(OCTOBER, people(0, IntStream.of(counts).sum()), counts);
    }

    static Measure.Breakdown breakdown(LocalDate night, Population people, int... counts) {
        return new Measure.Breakdown(heading("boroughs", night), people, true, labelled(counts));
    }

    /** Each person in one row or more. */
    static Measure.Breakdown ticked(LocalDate night, Population people, int... counts) {
        return new Measure.Breakdown(heading("interests", night), people, false, labelled(counts));
    }

    static Measure.Split split(int does, int doesNot) {
        return new Measure.Split(
                heading("split", OCTOBER),
                people(0, does + doesNot),
                new Count("Do", does),
                new Count("Do not", doesNot));
    }

    static Measure.Agreements agreement(int agree, int answered) {
        return new Measure.Agreements(
                heading("agreement", OCTOBER),
                people(0, Math.max(answered, 8)),
                List.of(new Agreement("Papers came in time", agree, answered)));
    }

    private static List<Count> labelled(int... counts) {
        List<Count> labelled = new ArrayList<>();
        for (int count : counts) {
            labelled.add(new Count("Row " + (labelled.size() + 1), count));
        }
        return labelled;
    }
}
