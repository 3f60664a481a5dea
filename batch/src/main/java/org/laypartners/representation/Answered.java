package org.laypartners.representation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the people of one cohort answered, in the words of the Census. */
final class Answered {
    private static final String NO_ANSWER = "Prefer not to say";
    private static final String LIMITS = "eq_limits";
    private static final String DISABLED = "Disabled under the Equality Act";
    private static final String NOT_DISABLED = "Not disabled under the Equality Act";

    private final EqualityCounts counts;
    private final Cohort cohort;

    Answered(EqualityCounts counts, Cohort cohort) {
        this.counts = counts;
        this.cohort = cohort;
    }

    /** How many there are in the cohort, whatever they answered. */
    int everybody() {
        return counted(Cohort.QUESTION, cohort.among()).getOrDefault(cohort.choice(), 0);
    }

    /** People by category; those who did not answer are not there. */
    Map<String, Integer> to(Topic topic) {
        return topic == Topic.DISABILITY ? disability() : counted(topic.question(), cohort.among());
    }

    /** As table TS038: a condition that limits a lot or a little. Who has one and does not say how much did not answer. */
    private Map<String, Integer> disability() {
        String condition = Topic.DISABILITY.question();
        Map<String, String> withOne = new HashMap<>(cohort.among());
        withOne.put(condition, "Yes");
        Map<String, Integer> limits = counted(LIMITS, withOne);
        int disabled = sum(limits, "Yes, a lot", "Yes, a little");
        int not = sum(limits, "Not at all") + sum(counted(condition, cohort.among()), "No");
        return Map.of(DISABLED, disabled, NOT_DISABLED, not);
    }

    private static int sum(Map<String, Integer> counts, String... choices) {
        return List.of(choices).stream()
                .mapToInt(choice -> counts.getOrDefault(choice, 0))
                .sum();
    }

    private Map<String, Integer> counted(String question, Map<String, String> among) {
        Map<String, Integer> people = new LinkedHashMap<>();
        counts.counts(question, among).forEach((choice, count) -> people.put(choice, Math.toIntExact(count)));
        people.remove(NO_ANSWER);
        return people;
    }
}
