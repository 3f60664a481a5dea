package org.laypartners.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.laypartners.response.Answer;
import org.laypartners.response.Response;

/**
 * How many gave each answer that is nobody's own words, a number or a day: ratings, single choices, yes and no. One walk through the
 * responses tells it of all questions, and tallies of some responses and of others add up to that of all.
 */
public final class AnswerTally {
    /** Of nothing. */
    public static final AnswerTally NOTHING = new AnswerTally(new Counts(0, Map.of(), Map.of()));

    private static final int LEVELS = 5;
    private static final int[] NOBODY = new int[LEVELS + 1];
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Counts counts;

    private AnswerTally(Counts counts) {
        this.counts = counts;
    }

    /**
     * What a tally is made of, to be kept.
     *
     * @param responses how many were walked through, whatever they answered
     * @param ratings by question: how many gave each rating from 1 to 5, and to how many it did not apply
     * @param choices by question and choice
     */
    public record Counts(int responses, Map<String, int[]> ratings, Map<String, Map<String, Integer>> choices) {
        public Counts {
            Objects.requireNonNull(ratings);
            Objects.requireNonNull(choices);
        }
    }

    /** One that was kept. Nobody may change the counts any more. */
    public static AnswerTally of(Counts counts) {
        return new AnswerTally(counts);
    }

    public static AnswerTally of(Collection<? extends Response> responses) {
        Map<String, int[]> ratings = new HashMap<>();
        Map<String, Map<String, Integer>> choices = new HashMap<>();
        responses.forEach(response ->
                response.answers().byQuestion().forEach((question, answer) -> add(question, answer, ratings, choices)));
        return new AnswerTally(new Counts(responses.size(), ratings, choices));
    }

    private static void add(
            String question, Answer answer, Map<String, int[]> ratings, Map<String, Map<String, Integer>> choices) {
        if (answer instanceof Answer.Rating rating) {
            ratings(question, ratings)[rating.level() - 1]++;
        } else if (answer instanceof Answer.NotApplicable) {
            ratings(question, ratings)[LEVELS]++;
        } else if (answer instanceof Answer.Choice choice) {
            choices(question, choices).merge(choice.option(), 1, Integer::sum);
        } else if (answer instanceof Answer.YesNo yes) {
            choices(question, choices).merge(yes.yes() ? YES : NO, 1, Integer::sum);
        }
    }

    private static int[] ratings(String question, Map<String, int[]> ratings) {
        return ratings.computeIfAbsent(question, each -> new int[LEVELS + 1]);
    }

    private static Map<String, Integer> choices(String question, Map<String, Map<String, Integer>> choices) {
        return choices.computeIfAbsent(question, each -> new TreeMap<>());
    }

    /** That of all responses that some tallies are of. No response may be in two. */
    public static AnswerTally sum(Collection<AnswerTally> tallies) {
        Sum sum = new Sum();
        tallies.forEach(sum::add);
        return sum.tally();
    }

    /** Adds tallies up one by one, so that none of them need stay in memory. No response may be in two. */
    public static final class Sum {
        private final Map<String, int[]> ratings = new HashMap<>();
        private final Map<String, Map<String, Integer>> choices = new HashMap<>();
        private int responses;

        public void add(AnswerTally tally) {
            responses += tally.responses();
            tally.counts.ratings.forEach((question, levels) -> {
                int[] all = ratings(question, ratings);
                for (int level = 0; level < levels.length; level++) {
                    all[level] += levels[level];
                }
            });
            tally.counts.choices.forEach((question, each) ->
                    each.forEach((choice, count) -> choices(question, choices).merge(choice, count, Integer::sum)));
        }

        /** What was added so far. Nothing may be added any more. */
        public AnswerTally tally() {
            return new AnswerTally(new Counts(responses, ratings, choices));
        }
    }

    public Counts counts() {
        return counts;
    }

    /** How many were walked through, whatever they answered. */
    public int responses() {
        return counts.responses;
    }

    /** The ids of the statements that somebody rated, or said not to apply. */
    public Set<String> rated() {
        return Set.copyOf(counts.ratings.keySet());
    }

    /** What people said to one statement, by its id. */
    public RatingSummary summary(String question) {
        int[] said = counts.ratings.getOrDefault(question, NOBODY);
        return new RatingSummary(
                question, IntStream.of(said).limit(LEVELS).boxed().toList(), said[LEVELS]);
    }

    /** How many made one of these choices, where one can be made. */
    public int chose(String question, String... options) {
        Map<String, Integer> made = counts.choices.getOrDefault(question, Map.of());
        return List.of(options).stream()
                .mapToInt(option -> made.getOrDefault(option, 0))
                .sum();
    }

    /** How many said yes. */
    public int yes(String question) {
        return chose(question, YES);
    }

    /** How many said yes or no. */
    public int yesOrNo(String question) {
        return chose(question, YES, NO);
    }
}
