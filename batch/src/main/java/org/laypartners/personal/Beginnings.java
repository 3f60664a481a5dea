package org.laypartners.personal;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How values begin: by their first letters and digits, whatever else stands between them. A text can hold a value as a word
 * of its own only if one of the value's writings begins as something in the text does. So the few values that a text could
 * hold are found among very many by their beginnings alone.
 */
public final class Beginnings {
    /** Long enough that few of a million names begin as any word of a site does. */
    private static final int LONGEST = 8;

    /** A value with fewer letters and digits begins like anything. */
    private static final int SHORTEST = 5;

    /** The beginning of those; every text has it. */
    public static final String ANY = "";

    private Beginnings() {}

    /** The beginnings of all ways in which a value is written. */
    public static Set<String> of(String value) {
        return Writings.of(value).map(Beginnings::beginning).collect(Collectors.toUnmodifiableSet());
    }

    private static String beginning(String writing) {
        StringBuilder bare = new StringBuilder(LONGEST);
        for (int at = 0; at < writing.length() && bare.length() < LONGEST; at++) {
            if (counts(writing.charAt(at))) {
                bare.append(writing.charAt(at));
            }
        }
        return bare.length() < SHORTEST ? ANY : bare.toString();
    }

    /**
     * Adds what words of a text begin with. A word may be any number of words that people would count, and within a number
     * each digit may begin one.
     *
     * @param folded the text as {@link Writings#folded} gives it
     */
    public static void addThoseIn(String folded, Set<String> found) {
        found.add(ANY);
        for (int start = 0; start < folded.length(); start++) {
            if (counts(folded.charAt(start)) && (start == 0 || !isLetter(folded.charAt(start - 1)))) {
                addThoseAt(folded, start, found);
            }
        }
    }

    private static void addThoseAt(String folded, int start, Set<String> found) {
        char[] bare = new char[LONGEST];
        int length = 0;
        for (int at = start; at < folded.length() && length < LONGEST; at++) {
            if (counts(folded.charAt(at))) {
                bare[length++] = folded.charAt(at);
                // A shorter value is known by all of itself, so it must end here as a word does.
                boolean ends = at + 1 == folded.length() || !isLetter(folded.charAt(at + 1));
                if (length == LONGEST || (length >= SHORTEST && ends)) {
                    found.add(new String(bare, 0, length));
                }
            }
        }
    }

    static boolean counts(char sign) {
        return isDigit(sign) || isLetter(sign);
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isLetter(char sign) {
        return sign < 0x80
                ? (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
                : Character.isAlphabetic(sign);
    }
}
