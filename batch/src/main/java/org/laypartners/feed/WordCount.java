package org.laypartners.feed;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a text, counted by their stems: all that a search needs to know of it.
 *
 * @param lines a line for each stem, in their order: the stem, how often it stands in the text, with a # before the number
 *     where it stands in a heading, and its spellings, each after a space
 */
public record WordCount(String lines) {
    /** Of a text without words. */
    public static final WordCount NONE = new WordCount("");

    private static final char IN_HEADING = '#';

    /** Is told of each stem. */
    interface Reader {
        /**
         * One stem of the text.
         *
         * @param spellings each after a space, but for the first
         */
        void stem(String stem, int times, boolean inHeading, String spellings);
    }

    /**
     * Counts the words of a text.
     *
     * @param text with its headings
     * @param headings those again
     */
    public static WordCount of(String text, String headings) {
        Set<String> headed = Stems.of(headings).stream().map(Stems.Stem::stem).collect(Collectors.toSet());
        // A word is the same object each time.
        IdentityHashMap<Stems.Stem, Tally> tallies = new IdentityHashMap<>();
        for (Stems.Stem word : Stems.of(text)) {
            tallies.computeIfAbsent(word, Tally::new).times++;
        }
        Tally[] words = tallies.values().toArray(Tally[]::new);
        Arrays.sort(words, Tally::byStem);
        StringBuilder lines = new StringBuilder(text.length() / 2);
        int next = 0;
        while (next < words.length) {
            String stem = words[next].word.stem();
            int first = next;
            int times = 0;
            while (next < words.length && words[next].word.stem().equals(stem)) {
                times += words[next].times;
                next++;
            }
            lines.append(stem).append(' ');
            if (headed.contains(stem)) {
                lines.append(IN_HEADING);
            }
            lines.append(times);
            spellings(words, first, next, lines);
            lines.append('\n');
        }
        return new WordCount(lines.toString());
    }

    /** Each spelling once, though one that begins a sentence was met as another word. */
    private static void spellings(Tally[] words, int from, int to, StringBuilder lines) {
        String last = "";
        for (int at = from; at < to; at++) {
            String written = words[at].word.written();
            if (!written.equals(last)) {
                lines.append(' ').append(written);
            }
            last = written;
        }
    }

    /** How often a word stands in the text. */
    private static final class Tally {
        private final Stems.Stem word;
        private int times;

        Tally(Stems.Stem word) {
            this.word = word;
        }

        static int byStem(Tally one, Tally other) {
            int order = one.word.stem().compareTo(other.word.stem());
            return order == 0 ? one.word.written().compareTo(other.word.written()) : order;
        }
    }

    void read(Reader reader) {
        int at = 0;
        while (at < lines.length()) {
            int number = lines.indexOf(' ', at) + 1;
            int spellings = lines.indexOf(' ', number) + 1;
            int end = lines.indexOf('\n', spellings);
            boolean inHeading = lines.charAt(number) == IN_HEADING;
            reader.stem(
                    lines.substring(at, number - 1),
                    Integer.parseInt(lines, inHeading ? number + 1 : number, spellings - 1, 10),
                    inHeading,
                    lines.substring(spellings, end));
            at = end + 1;
        }
    }
}
