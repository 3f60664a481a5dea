package org.laypartners.form;

import java.util.HashSet;
import java.util.Set;

/** How alike two texts look. Only ever used to give advice or to refuse, never to take one text for another. */
final class Likeness {
    private Likeness() {}

    /** The share of letter pairs that two texts have in common (the Sørensen and Dice coefficient), from 0 to 1. */
    static double of(String one, String other) {
        Set<String> ours = pairs(one);
        Set<String> theirs = pairs(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        return 2.0 * common.size() / (ours.size() + theirs.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
