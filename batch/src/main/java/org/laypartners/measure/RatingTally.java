package org.laypartners.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.laypartners.response.Answer;
import org.laypartners.response.Response;

/** How many gave each rating to each statement: one walk through the responses tells it of all statements. */
public final class RatingTally {
    private static final int LEVELS = 5;
    private static final int[] NOBODY = new int[LEVELS + 1];

    /** By statement; the last of each counts those to whom it did not apply. */
    private final Map<String, int[]> counts = new HashMap<>();

    private final int responses;

    private RatingTally(int responses) {
        this.responses = responses;
    }

    public static RatingTally of(Collection<? extends Response> responses) {
        RatingTally tally = new RatingTally(responses.size());
        responses.forEach(response -> response.answers().byQuestion().forEach(tally::add));
        return tally;
    }

    private void add(String question, Answer answer) {
        if (answer instanceof Answer.Rating rating) {
            counts(question)[rating.level() - 1]++;
        } else if (answer instanceof Answer.NotApplicable) {
            counts(question)[LEVELS]++;
        }
    }

    private int[] counts(String question) {
        return counts.computeIfAbsent(question, each -> new int[LEVELS + 1]);
    }

    /** How many were walked through, whatever they rated. */
    public int responses() {
        return responses;
    }

    /** The ids of the statements that somebody rated, or said not to apply. */
    public Set<String> rated() {
        return Set.copyOf(counts.keySet());
    }

    /** What people said to one statement, by its id. */
    public RatingSummary summary(String question) {
        int[] said = counts.getOrDefault(question, NOBODY);
        return new RatingSummary(
                question, IntStream.of(said).limit(LEVELS).boxed().toList(), said[LEVELS]);
    }
}
