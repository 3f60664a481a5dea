package org.laypartners.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.form.Countable;
import org.laypartners.response.ExpressionOfInterest;

/** Figures about people who asked to become lay partners. */
final class AskedMeasures {
    private static final String TICK_SEVERAL =
            "People could choose more than one, so the rows do not add up to a total.";

    private static final Comparator<Countable<?>> FIRST_SENT =
            Comparator.comparing(one -> one.response().submitted());

    private final Coverage covered;
    private final Map<String, List<String>> choices;

    AskedMeasures(Coverage covered, Map<String, List<String>> choices) {
        this.covered = covered;
        this.choices = choices;
    }

    /**
     * Somebody who asks twice counts in the quarter in which they first asked. So a year is the sum of its quarters, and what
     * one release tells of a quarter is what the next one tells. An answer that may be erased before the next quarter begins
     * counts for nothing, or somebody would come into the figure on the night on which their first answer goes.
     */
    Stream<Measure> of(Collection<Countable<ExpressionOfInterest>> all) {
        List<Countable<ExpressionOfInterest>> people = all.stream()
                .filter(one -> !day(one).isBefore(covered.since()))
                .collect(Collectors.groupingBy(Countable::person, LinkedHashMap::new, Collectors.minBy(FIRST_SENT)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .filter(one -> covered.period().holds(day(one)))
                .toList();
        String asked = "people asked to become lay partners";
        Population population = Population.ofResponses("expressions of interest", people);
        return Stream.of(
                new Measure.Breakdown(
                        new Heading(
                                "asked-by-borough",
                                "Where people who asked to join live",
                                asked,
                                "Borough",
                                "People",
                                covered),
                        population,
                        true,
                        counts("eoi_borough", people, person -> person.answers().choice("eoi_borough").stream())),
                new Measure.Breakdown(
                        new Heading(
                                "asked-by-interest",
                                "What people want to help with",
                                asked,
                                "Interest",
                                "People",
                                covered,
                                TICK_SEVERAL),
                        population,
                        false,
                        counts("eoi_interests", people, person -> person.interests().stream())),
                new Measure.Breakdown(
                        new Heading(
                                "asked-by-way",
                                "How people could take part",
                                asked,
                                "Way",
                                "People",
                                covered,
                                TICK_SEVERAL),
                        population,
                        false,
                        counts("eoi_how", people, person -> person.answers().choices("eoi_how").stream())));
    }

    private static LocalDate day(Countable<ExpressionOfInterest> one) {
        return one.response().submitted().toLocalDate();
    }

    /** Counts each choice once for each person: all that could be chosen, then what no form offers any more. */
    private List<Count> counts(
            String question,
            List<Countable<ExpressionOfInterest>> people,
            Function<ExpressionOfInterest, Stream<String>> chosen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        choices.getOrDefault(question, List.of()).forEach(choice -> counts.put(choice, 0));
        people.stream()
                .flatMap(person -> chosen.apply(person.response()).distinct())
                .sorted()
                .forEach(choice -> counts.merge(choice, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
