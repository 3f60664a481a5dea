package org.laypartners.feed;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a text, counted by their stems: all that a search needs to know of it.
 *
 * @param lines a line for each stem, in their order: the stem, how often it stands in the text, and its spellings, each after
 *     a space
 */
public record WordCount(String lines) {
    /** Of a text without words. */
    public static final WordCount NONE = new WordCount("");

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
        IdentityHashMap<Stems.Stem, Integer> times = new IdentityHashMap<>();
        Stems.of(text).forEach(word -> times.merge(word, 1, Integer::sum));
        Map<String, Integer> timesOfStem = new TreeMap<>();
        Map<String, Set<String>> spellings = new HashMap<>();
        times.forEach((word, count) -> {
            timesOfStem.merge(word.stem(), count, Integer::sum);
            spellings.computeIfAbsent(word.stem(), stem -> new TreeSet<>()).add(word.written());
        });
        StringBuilder lines = new StringBuilder(text.length() / 2);
        timesOfStem.forEach((stem, count) -> lines.append(stem)
                .append(' ')
                .append(count.intValue())
                .append(' ')
                .append(String.join(" ", spellings.getOrDefault(stem, Set.of())))
                .append('\n'));
        return new WordCount(lines.toString());
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
