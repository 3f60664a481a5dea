package org.laypartners.representation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.laypartners.disclosure.DisclosureRule;

/**
 * The counts of a topic as they are shown.
 *
 * <p>The base is shown rounded and not as the sum of the shown rows: in a table of 19 groups most people may be in hidden
 * rows, and a base without them would make every group look larger than expected. So a hidden row may follow from the base
 * and the others. {@link Deduction} finds out.
 *
 * @param notAnswered nothing where it is below the threshold
 */
record TopicShown(Topic topic, Shown base, Map<String, Shown> compared, Map<String, Shown> apart, Shown notAnswered) {
    static TopicShown of(TopicCounts counts, DisclosureRule rule) {
        return new TopicShown(
                counts.topic(),
                Shown.of(counts.base(), rule),
                shown(counts.compared(), rule),
                shown(counts.apart(), rule),
                Shown.orNothing(counts.notAnswered(), rule));
    }

    private static Map<String, Shown> shown(Map<String, Integer> counts, DisclosureRule rule) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        counts.forEach((category, people) -> shown.put(category, Shown.of(people, rule)));
        return shown;
    }
}
