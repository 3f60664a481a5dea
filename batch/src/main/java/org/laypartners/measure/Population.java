package org.laypartners.measure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.form.Countable;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/** The people that a measure is about. It holds no answers: only which responses came from the same person. */
public final class Population {
    private final String id;
    private final boolean additive;
    private final int size;
    private final Supplier<Stream<Set<String>>> people;

    private Population(String id, boolean additive, int size, Supplier<Stream<Set<String>>> people) {
        this.id = id;
        this.additive = additive;
        this.size = size;
        this.people = people;
    }

    /**
     * People at hand.
     *
     * @param id a short name; measures of the same population and period are about the same people
     * @param additive whether the count over a year is the sum of the counts over its quarters
     * @param people for each person the responses that make them count, by id
     */
    public Population(String id, boolean additive, List<Set<String>> people) {
        this(id, additive, people.size(), copy(people));
    }

    private static Supplier<Stream<Set<String>>> copy(List<Set<String>> people) {
        List<Set<String>> copy = people.stream().map(Set::copyOf).toList();
        return copy::stream;
    }

    /** Each response is a person. */
    static Population ofResponses(String id, List<? extends Countable<?>> people) {
        return new Population(
                id, true, people.stream().map(person -> ids(List.of(person))).toList());
    }

    /** Each response is a person; which they are is read only where somebody asks. */
    static Population ofResponses(String id, int size, Supplier<Stream<ResponseId>> people) {
        return new Population(id, true, size, () -> people.get().map(one -> Set.of(text(one))));
    }

    static Set<String> ids(List<? extends Countable<?>> responses) {
        return responses.stream()
                .map(Countable::response)
                .map(Response::id)
                .map(Population::text)
                .collect(Collectors.toSet());
    }

    private static String text(ResponseId id) {
        return id.form() + "/" + id.key();
    }

    public String id() {
        return id;
    }

    public boolean additive() {
        return additive;
    }

    /** How many they are. */
    public int size() {
        return size;
    }

    /** For each person the responses that make them count, by id. There may be millions to read. Close the stream. */
    public Stream<Set<String>> people() {
        return people.get();
    }

    /**
     * How many people have sent something that was not counted before.
     *
     * @param counted whether a response was, by its id
     */
    public int freshSince(Predicate<String> counted) {
        try (Stream<Set<String>> all = people()) {
            return (int) all.filter(responses -> !responses.stream().allMatch(counted))
                    .count();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Population one
                && id.equals(one.id)
                && additive == one.additive
                && size == one.size
                && everybody().equals(one.everybody());
    }

    private List<Set<String>> everybody() {
        try (Stream<Set<String>> all = people()) {
            return all.toList();
        }
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, additive, size);
    }

    @Override
    public String toString() {
        return id + ", " + size + " people";
    }
}
