package org.laypartners.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.laypartners.response.Feedback;
import org.laypartners.response.Quarter;

/** What lay partners said of each project and each quarter, in counts. For staff; the public's figures have tallies of their own. */
public final class FeedbackTally {
    private final Map<About, AnswerTally> tallies;

    private FeedbackTally(Map<About, AnswerTally> tallies) {
        this.tallies = tallies;
    }

    /**
     * What some feedback is about.
     *
     * @param project the project's title, as its page spells it
     * @param quarter for example {@code 2026 Q3}: the one it is about, or was sent in where it does not say
     */
    public record About(String project, String quarter) {
        static About of(Feedback feedback) {
            return new About(
                    feedback.project(),
                    feedback.period()
                            .orElseGet(() -> Quarter.of(feedback.submitted().toLocalDate())
                                    .toString()));
        }
    }

    public static FeedbackTally of(Collection<Feedback> feedback) {
        Map<About, AnswerTally> tallies = new HashMap<>();
        feedback.stream()
                .collect(Collectors.groupingBy(About::of))
                .forEach((about, said) -> tallies.put(about, AnswerTally.of(said)));
        return new FeedbackTally(tallies);
    }

    /** One that was kept. */
    public static FeedbackTally of(Map<About, AnswerTally> tallies) {
        return new FeedbackTally(Map.copyOf(tallies));
    }

    /** That of all feedback that some tallies are of. No feedback may be in two. */
    public static FeedbackTally sum(Collection<FeedbackTally> tallies) {
        Sum sum = new Sum();
        tallies.forEach(sum::add);
        return sum.tally();
    }

    /** Adds tallies up one by one, so that none of them need stay in memory. No feedback may be in two. */
    public static final class Sum {
        private final Map<About, AnswerTally.Sum> sums = new HashMap<>();

        public void add(FeedbackTally tally) {
            tally.tallies.forEach((about, said) -> FeedbackTally.add(about, said, sums));
        }

        /** What was added so far. Nothing may be added any more. */
        public FeedbackTally tally() {
            return new FeedbackTally(tallies(sums));
        }
    }

    private static <K> void add(K key, AnswerTally said, Map<K, AnswerTally.Sum> sums) {
        sums.computeIfAbsent(key, each -> new AnswerTally.Sum()).add(said);
    }

    private static <K> Map<K, AnswerTally> tallies(Map<K, AnswerTally.Sum> sums) {
        Map<K, AnswerTally> tallies = new HashMap<>();
        sums.forEach((key, sum) -> tallies.put(key, sum.tally()));
        return tallies;
    }

    /** By what it is about, to be kept. */
    public Map<About, AnswerTally> tallies() {
        return Map.copyOf(tallies);
    }

    /** Of all projects and quarters together. */
    public AnswerTally all() {
        return AnswerTally.sum(tallies.values());
    }

    /** By the project's title, in its order. */
    public SortedMap<String, AnswerTally> byProject() {
        return new TreeMap<>(by(About::project));
    }

    /** By the quarter that it is about. */
    public Map<String, AnswerTally> byQuarter() {
        return by(About::quarter);
    }

    private Map<String, AnswerTally> by(Function<About, String> key) {
        Map<String, AnswerTally.Sum> sums = new HashMap<>();
        tallies.forEach((about, said) -> add(key.apply(about), said, sums));
        return tallies(sums);
    }
}
