package org.laypartners.staff;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name that may be another's, written otherwise. Most pairs of names share too few letters to be alike, and that is seen far
 * sooner than how alike they are.
 */
final class LikeName {
    /** "Jon Smyth" and "John Smyth" are alike by this much, "Jon Smyth" and "Ann Smyth" are not. */
    private static final double ALIKE = 0.92;

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final int KINDS = 32;
    /** Of the first letters that two names share, so many make them more alike (Winkler 1990). */
    private static final int BEGINNING = 4;

    private static final double BY_EACH = 0.1;
    private static final double ROUNDING = 1e-9;

    private final String name;
    private final int[] letters = new int[KINDS];

    /** @param name in small letters */
    LikeName(String name) {
        this.name = name;
        name.chars().forEach(letter -> letters[letter % KINDS]++);
    }

    /** Whether both are alike, but not the same. */
    boolean isLike(LikeName other) {
        return atMost(other) >= ALIKE - ROUNDING
                && !name.equals(other.name)
                && LIKENESS.apply(name, other.name) >= ALIKE;
    }

    /** How alike they would be if all letters that both have stood in the same order. Letters of one kind count as the same. */
    private double atMost(LikeName other) {
        int shared = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            shared += Math.min(letters[kind], other.letters[kind]);
        }
        double jaro = ((double) shared / name.length() + (double) shared / other.name.length() + 1) / 3;
        return jaro + BY_EACH * BEGINNING * (1 - jaro);
    }
}
