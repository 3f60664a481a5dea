package org.laypartners.representation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.disclosure.DisclosureRule;

/**
 * True counts of one topic in one cohort.
 *
 * @param compared people by category, in the order of the Census, also where there are none; they are the base
 * @param apart people in categories that the Census does not know, which can be held against nothing
 * @param notAnswered people who preferred not to say or left it blank
 */
record TopicCounts(Topic topic, Map<String, Integer> compared, Map<String, Integer> apart, int notAnswered) {
    /** How many are compared. */
    int base() {
        return sum(compared);
    }

    /** A table with nothing in it that could be worked out must have somebody to hide among, and not all in one row. */
    boolean mustBeWithheld(DisclosureRule rule) {
        List<Integer> rows = Stream.concat(compared.values().stream(), apart.values().stream())
                .filter(people -> people > 0)
                .toList();
        // What has no reference is asked of few and says much of each: it is shown without any small count or not at
        // all.
        boolean someFew = rows.stream().anyMatch(people -> people < rule.threshold());
        return base() < rule.threshold() || rows.size() < 2 || (someFew && !topic.hasReference());
    }

    static TopicCounts of(Topic topic, int everybody, Map<String, Integer> answers, ReferencePopulation reference) {
        Map<String, Integer> compared = new LinkedHashMap<>();
        Map<String, Integer> apart = new LinkedHashMap<>();
        reference.categories(topic).forEach(category -> compared.put(category, 0));
        answers.forEach((answer, people) -> {
            boolean known = !topic.hasReference() || isKnown(topic, answer, reference);
            (known ? compared : apart).merge(known ? category(topic, answer) : answer, people, Integer::sum);
        });
        return new TopicCounts(topic, compared, apart, everybody - sum(answers));
    }

    /** Both tables of ethnic groups have the same base, so that their difference tells nothing. */
    private static boolean isKnown(Topic topic, String answer, ReferencePopulation reference) {
        return Stream.of(Topic.values())
                .filter(asked -> asked.question().equals(topic.question()))
                .allMatch(asked -> reference.categories(asked).contains(category(asked, answer)));
    }

    private static String category(Topic topic, String answer) {
        return topic == Topic.ETHNIC_GROUP ? Topic.group(answer) : answer;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
