package org.laypartners.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.laypartners.disclosure.DisclosureGate;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.measure.Count;
import org.laypartners.measure.Heading;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;
import org.laypartners.measure.Population;

/** Figures of invented numbers, as the real gate lets them through on a night. */
public final class GatedFigures {
    private final LocalDate night;

    private GatedFigures(LocalDate night) {
        this.night = night;
    }

    public static GatedFigures on(LocalDate night) {
        return new GatedFigures(night);
    }

    /** A figure about people, each in one row. */
    public PublicTable people(String id, String title, Count... counts) {
        int people = Stream.of(counts).mapToInt(Count::count).sum();
        return through(new Measure.Breakdown(
                heading(id, title, "Borough", "Lay partners"),
                new Population(
                        id,
                        true,
                        IntStream.range(0, people)
                                .mapToObj(person -> Set.of(id + "/" + person))
                                .toList()),
                true,
                List.of(counts)));
    }

    /** A figure about people with shares. */
    public PublicTable split(String id, int does, int doesNot) {
        return through(new Measure.Split(
                heading(id, "How often they come", "Meetings", "Lay partners"),
                new Population(
                        id,
                        false,
                        IntStream.range(0, does + doesNot)
                                .mapToObj(person -> Set.of(id + "/" + person))
                                .toList()),
                new Count("Most", does),
                new Count("Fewer", doesNot)));
    }

    /** A figure about things. */
    public PublicTable things(String id, Count... counts) {
        return through(new Measure.Things(heading(id, "Meetings", "Quarter", "Meetings"), List.of(counts)));
    }

    private Heading heading(String id, String title, String category, String unit) {
        return new Heading(
                id,
                title,
                "were counted",
                category,
                unit,
                Period.fourClosedQuarters(night),
                Optional.of("A note, with \"marks\"."));
    }

    private PublicTable through(Measure measure) {
        return new DisclosureGate(DisclosureRule.LEAST, night)
                .release(List.of(measure), List.of())
                .tables()
                .get(0);
    }
}
