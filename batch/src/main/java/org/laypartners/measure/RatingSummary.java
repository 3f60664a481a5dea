package org.laypartners.measure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What people said to one statement.
 *
 * @param question its id
 * @param levels how many gave each rating, from 1 (strongly disagree) to 5 (strongly agree)
 * @param notApplicable how many said "not applicable or too early to say"; they count in no figure
 */
public record RatingSummary(String question, List<Integer> levels, int notApplicable) {
    /** With fewer answers a mean would say more about one person than about the project. */
    public static final int FEWEST_FOR_A_MEAN = 5;

    public RatingSummary {
        levels = List.copyOf(levels);
    }

    /** How many gave a rating. */
    public int answered() {
        return levels.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many agree or strongly agree. */
    public int agree() {
        return levels.get(3) + levels.get(4);
    }

    /** In whole percent of those who gave a rating, half rounded up; empty when nobody did. */
    public OptionalInt percentAgree() {
        return answered() == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(agree() * 100.0 / answered()));
    }

    /** The middle rating (the lower of two); empty when nobody gave one. */
    public OptionalInt median() {
        int before = 0;
        for (int level = 1; level <= 5; level++) {
            before += levels.get(level - 1);
            if (answered() > 0 && before * 2 >= answered()) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    /** From 1 to 5; empty under five answers. */
    public OptionalDouble mean() {
        return answered() < FEWEST_FOR_A_MEAN
                ? OptionalDouble.empty()
                : OptionalDouble.of(IntStream.rangeClosed(1, 5)
                                .mapToDouble(level -> level * levels.get(level - 1))
                                .sum()
                        / answered());
    }
}
