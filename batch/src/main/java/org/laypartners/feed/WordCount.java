package org.laypartners.feed;

import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * The words of a text, counted by their stems: all that a search needs to know of it.
 *
 * @param lines a line for each stem, in their order: the stem, how often it stands in the text, and its spellings, each after
 *     a space
 */
public record WordCount(String lines) {
    /** Of a text without words. */
    public static final WordCount NONE = new WordCount("");

    private static final int[] NEVER = {0};

    /** Is told of each stem. */
    interface Reader {
        /**
         * One stem of the text.
         *
         * @param spellings each after a space, but for the first
         */
        void stem(String stem, int times, String spellings);
    }

    /** Counts the words of a text. */
    public static WordCount of(String text) {
        // A word is the same object each time.
        IdentityHashMap<Stems.Stem, int[]> times = new IdentityHashMap<>();
        for (Stems.Stem word : Stems.of(text)) {
            int[] count = times.get(word);
            if (count == null) {
                times.put(word, new int[] {1});
            } else {
                count[0]++;
            }
        }
        Stems.Stem[] words = times.keySet().toArray(Stems.Stem[]::new);
        Arrays.sort(words, WordCount::byStem);
        StringBuilder lines = new StringBuilder(text.length() / 2);
        int next = 0;
        while (next < words.length) {
            int first = next;
            int count = 0;
            do {
                count += times.getOrDefault(words[next], NEVER)[0];
                next++;
            } while (next < words.length && words[next].stem().equals(words[first].stem()));
            lines.append(words[first].stem()).append(' ').append(count);
            spellings(words, first, next, lines);
            lines.append('\n');
        }
        return new WordCount(lines.toString());
    }

    private static int byStem(Stems.Stem one, Stems.Stem other) {
        int order = one.stem().compareTo(other.stem());
        return order == 0 ? one.written().compareTo(other.written()) : order;
    }

    /** Each spelling once, though one that begins a sentence was met as another word. */
    private static void spellings(Stems.Stem[] words, int from, int to, StringBuilder lines) {
        for (int at = from; at < to; at++) {
            if (at == from || !words[at].written().equals(words[at - 1].written())) {
                lines.append(' ').append(words[at].written());
            }
        }
    }

    void read(Reader reader) {
        int at = 0;
        while (at < lines.length()) {
            int number = lines.indexOf(' ', at) + 1;
            int spellings = lines.indexOf(' ', number) + 1;
            int end = lines.indexOf('\n', spellings);
            reader.stem(
                    lines.substring(at, number - 1),
                    Integer.parseInt(lines, number, spellings - 1, 10),
                    lines.substring(spellings, end));
            at = end + 1;
        }
    }
}
