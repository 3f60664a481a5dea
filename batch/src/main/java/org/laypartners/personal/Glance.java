package org.laypartners.personal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a text is worth a closer look for many writings: it goes through the text once, folds nothing that is folded
 * already, and makes no strings. Where it says no, none of them stands in the text as a word of its own; where it says yes, one
 * may. As {@link Beginnings} does, it tells a writing by its first letters and digits, whatever stands between them.
 */
public final class Glance {
    /** Of letters and digits, each kept in a byte: as many as there are bytes in a {@code long}. */
    private static final int LONGEST = 8;

    private static final int FIRST_UNUSUAL = 0x80;

    /** Of the Latin letters those of European languages, and signs of typesetting. Each is folded the same wherever it stands. */
    private static final int LATIN_ENDS = 0x250;

    private static final int SIGNS_BEGIN = 0x2000;
    private static final int SIGNS_END = 0x2300;

    private final Marks marks;
    private final String[] folded = new String[SIGNS_END];

    private Glance(Marks marks) {
        this.marks = marks;
    }

    /**
     * For writings of what is sought.
     *
     * @param writings as {@link Writings#of} gives them; one without a letter or digit is never looked for
     */
    public static Glance of(Collection<String> writings) {
        return new Glance(new Marks(writings.stream().flatMap(Glance::turned).collect(Collectors.toSet())));
    }

    /** A text may have the words in another order around a comma, see {@link Writings#turned}. */
    private static Stream<String> turned(String writing) {
        Stream.Builder<String> ways = Stream.<String>builder().add(writing);
        for (int space = writing.indexOf(' '); space >= 0; space = writing.indexOf(' ', space + 1)) {
            ways.add(writing.substring(space + 1) + " " + writing.substring(0, space));
        }
        return ways.build();
    }

    /** Whether one of the writings may stand in a text, as it is or in another letter case, with accents or other signs. */
    public boolean mayFindOneIn(String text) {
        return new Walk().through(isOfKnownSigns(text) ? text : Writings.folded(text));
    }

    private static boolean isOfKnownSigns(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= LATIN_ENDS && (sign < SIGNS_BEGIN || sign >= SIGNS_END)) {
                return false;
            }
        }
        return true;
    }

    private String folded(char sign) {
        if (sign >= SIGNS_END) {
            return String.valueOf(sign);
        }
        String known = folded[sign];
        if (known == null) {
            known = Writings.folded(String.valueOf(sign));
            // What is unseen or white space ends a word here, so there may be too much worth a look, and never too
            // little.
            folded[sign] = known.isEmpty() ? " " : known;
        }
        return folded[sign];
    }

    /** One way through a text. */
    private final class Walk {
        /** The last letters and digits, the newest in the lowest byte. */
        private long last;

        /** Which of those a word begins with, the newest in the lowest bit. */
        private int begin;

        private boolean afterLetter;
        private boolean afterCounted;

        boolean through(String text) {
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if (sign < FIRST_UNUSUAL ? isFoundAt(lower(sign)) : isFoundAtEach(folded(sign))) {
                    return true;
                }
            }
            return endsOne();
        }

        private boolean isFoundAtEach(String signs) {
            for (int at = 0; at < signs.length(); at++) {
                if (isFoundAt(signs.charAt(at))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFoundAt(char sign) {
            boolean letter = Beginnings.isLetter(sign);
            boolean found = !letter && endsOne();
            afterCounted = letter || Beginnings.isDigit(sign);
            if (afterCounted) {
                last = (last << Byte.SIZE) | Marks.mark(sign);
                begin = (begin << 1) | (afterLetter ? 0 : 1);
                found |= isBegun(LONGEST) && marks.hold(last, LONGEST);
            }
            afterLetter = letter;
            return found;
        }

        /** A shorter writing is known by all of itself, so it must end as a word does. */
        private boolean endsOne() {
            if (afterCounted) {
                for (int length = marks.shortest(); length < LONGEST; length++) {
                    if (isBegun(length) && marks.hold(last & ~(-1L << (length * Byte.SIZE)), length)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isBegun(int length) {
            return ((begin >>> (length - 1)) & 1) == 1;
        }
    }

    private static char lower(char sign) {
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
    }

    /**
     * How writings begin, as numbers. Two beginnings may have the same number; then a text is looked at in vain.
     */
    private static final class Marks {
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private final long[] table;
        private final int shift;
        private int shortest = LONGEST;

        Marks(Set<String> writings) {
            // A quarter full at most, so most places that are looked at are empty.
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(writings.size() * 4 + 4);
            this.table = new long[1 << bits];
            this.shift = Long.SIZE - bits;
            writings.forEach(this::add);
        }

        private void add(String writing) {
            long mark = 0;
            int length = 0;
            for (int at = 0; at < writing.length() && length < LONGEST; at++) {
                if (Beginnings.counts(writing.charAt(at))) {
                    mark = (mark << Byte.SIZE) | mark(writing.charAt(at));
                    length++;
                }
            }
            if (length > 0) {
                shortest = Math.min(shortest, length);
                table[place(mark, length)] = withLength(mark, length);
            }
        }

        boolean hold(long mark, int length) {
            return table[place(mark, length)] != 0;
        }

        /** Where the mark is, or would be. */
        private int place(long mark, int length) {
            long sought = withLength(mark, length);
            int place = (int) ((sought * SPREAD) >>> shift);
            while (table[place] != 0 && table[place] != sought) {
                place = (place + 1) & (table.length - 1);
            }
            return place;
        }

        /** The letters of one length all differ from those of another, and none is 0, for that is an empty place. */
        private static long withLength(long mark, int length) {
            return length == LONGEST ? mark : mark | (1L << (length * Byte.SIZE));
        }

        int shortest() {
            return shortest;
        }

        /** A letter or digit in a byte that is not 0. */
        static long mark(char sign) {
            int mark = (sign ^ (sign >>> Byte.SIZE)) & 0xFF;
            return mark == 0 ? 1 : mark;
        }
    }
}
