package org.laypartners.representation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Invented people and what they chose, counted as the store counts them. */
final class InventedPeople implements EqualityCounts {
    private final List<Group> groups = new ArrayList<>();

    private record Group(Map<String, String> choices, long people) {}

    /** Lay partners, with the choices given as question, choice, question, choice. */
    InventedPeople partners(int people, String... choices) {
        return add("A lay partner now", people, choices);
    }

    InventedPeople applying(int people, String... choices) {
        return add("Applying", people, choices);
    }

    private InventedPeople add(String cohort, int people, String... choices) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("eq_cohort", cohort));
        for (int i = 0; i < choices.length; i += 2) {
            all.put(choices[i], choices[i + 1]);
        }
        groups.add(new Group(all, people));
        return this;
    }

    @Override
    public SortedMap<String, Long> counts(String question, Map<String, String> among) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Group group : groups) {
            String choice = group.choices().get(question);
            if (choice != null
                    && group.people() > 0
                    && group.choices().entrySet().containsAll(among.entrySet())) {
                counts.merge(choice, group.people(), Long::sum);
            }
        }
        return counts;
    }
}
