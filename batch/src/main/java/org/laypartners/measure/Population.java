package org.laypartners.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.laypartners.form.Countable;

/**
 * The people that a measure is about. It holds no answers: only which responses came from the same person.
 *
 * @param id a short name; measures of the same population and period are about the same people
 * @param additive whether the count over a year is the sum of the counts over its quarters
 * @param people for each person the responses that make them count, by id
 */
public record Population(String id, boolean additive, List<Set<String>> people) {
    public Population {
        people = people.stream().map(Set::copyOf).toList();
    }

    /** Each response is a person. */
    static Population ofResponses(String id, List<? extends Countable<?>> people) {
        return new Population(
                id, true, people.stream().map(person -> ids(List.of(person))).toList());
    }

    static Set<String> ids(List<? extends Countable<?>> responses) {
        return responses.stream()
                .map(one ->
                        one.response().id().form() + "/" + one.response().id().key())
                .collect(Collectors.toSet());
    }

    public int size() {
        return people.size();
    }

    /** How many people have sent something that is not among these. */
    public int freshSince(Set<String> counted) {
        return (int) people.stream()
                .filter(responses -> !counted.containsAll(responses))
                .count();
    }
}
