package org.laypartners.personal;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.procedures.LongProcedure;
import java.util.Collection;
import java.util.HashSet;
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
    private static final String ANY = "";

    /** The letters of a beginning as the bytes of a number: quicker to compare than a text, and less to keep. */
    private final LongHashSet plain = new LongHashSet();

    /** Those with letters beyond English, which no number holds. */
    private final Set<String> others = new HashSet<>();

    /** What is done with each beginning in a text. */
    private interface Visitor {
        /** Whether to go on to the next. */
        boolean visit(long letters);

        boolean visit(String letters);
    }

    private final Visitor adding = new Visitor() {
        @Override
        public boolean visit(long letters) {
            plain.add(letters);
            return true;
        }

        @Override
        public boolean visit(String letters) {
            others.add(letters);
            return true;
        }
    };

    private final Visitor looking = new Visitor() {
        @Override
        public boolean visit(long letters) {
            return !plain.contains(letters);
        }

        @Override
        public boolean visit(String letters) {
            return !others.contains(letters);
        }
    };

    /** The beginnings of all ways in which a value is written. */
    public static Set<String> of(String value) {
        return Writings.of(value).map(Beginnings::beginning).collect(Collectors.toUnmodifiableSet());
    }

    /** The beginnings of all ways in which values are written. */
    public static Beginnings ofAll(Collection<String> values) {
        Beginnings all = new Beginnings();
        values.stream().flatMap(value -> of(value).stream()).forEach(beginning -> {
            long letters = number(beginning);
            if (letters == 0) {
                all.others.add(beginning);
            } else {
                all.plain.add(letters);
            }
        });
        return all;
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
    public void addThoseIn(String folded) {
        others.add(ANY);
        visit(folded, adding);
    }

    /** Whether a word of a text begins with one of these; the text is as {@link Writings#folded} gives it. */
    public boolean beginAWordOf(String folded) {
        return others.contains(ANY) || !visit(folded, looking);
    }

    /** All of them as texts. */
    public Set<String> texts() {
        Set<String> texts = new HashSet<>(others);
        plain.forEach((LongProcedure) letters -> texts.add(text(letters)));
        return texts;
    }

    private static boolean visit(String folded, Visitor each) {
        char[] text = folded.toCharArray();
        boolean more = true;
        for (int start = 0; start < text.length && more; start++) {
            if (counts(text[start]) && (start == 0 || !isLetter(text[start - 1]))) {
                more = visit(text, start, each);
            }
        }
        return more;
    }

    private static boolean visit(char[] text, int start, Visitor each) {
        long letters = 0;
        int length = 0;
        boolean more = true;
        for (int at = start; at < text.length && length < LONGEST && more; at++) {
            char letter = text[at];
            if (counts(letter)) {
                if (letter >= 0x80) {
                    return visitOthers(text, start, each);
                }
                letters = (letters << Byte.SIZE) | letter;
                length++;
                more = !isBeginning(text, at, length) || each.visit(letters);
            }
        }
        return more;
    }

    /** Some of them can have been visited as numbers before. */
    private static boolean visitOthers(char[] text, int start, Visitor each) {
        StringBuilder bare = new StringBuilder(LONGEST);
        boolean more = true;
        for (int at = start; at < text.length && bare.length() < LONGEST && more; at++) {
            if (counts(text[at])) {
                bare.append(text[at]);
                more = !isBeginning(text, at, bare.length()) || each.visit(bare.toString());
            }
        }
        return more;
    }

    /** A shorter value than the longest beginning is known by all of itself, so it must end here as a word does. */
    private static boolean isBeginning(char[] text, int at, int length) {
        boolean ends = at + 1 == text.length || !isLetter(text[at + 1]);
        return length == LONGEST || (length >= SHORTEST && ends);
    }

    /** 0 where it is none, or has other letters than those of English. */
    private static long number(String beginning) {
        long letters = 0;
        for (int at = 0; at < beginning.length(); at++) {
            if (beginning.charAt(at) >= 0x80) {
                return 0;
            }
            letters = (letters << Byte.SIZE) | beginning.charAt(at);
        }
        return letters;
    }

    private static String text(long letters) {
        StringBuilder text = new StringBuilder(LONGEST);
        for (int bits = Long.SIZE - Byte.SIZE; bits >= 0; bits -= Byte.SIZE) {
            char letter = (char) ((letters >>> bits) & 0x7F);
            if (letter != 0) {
                text.append(letter);
            }
        }
        return text.toString();
    }

    private static boolean counts(char sign) {
        return (sign >= '0' && sign <= '9') || isLetter(sign) || (sign >= 0x80 && Character.isDigit(sign));
    }

    private static boolean isLetter(char sign) {
        return sign < 0x80
                ? (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
                : Character.isAlphabetic(sign);
    }
}
