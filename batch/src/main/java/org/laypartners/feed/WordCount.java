package org.laypartners.feed;

import java.util.Arrays;
import java.util.List;
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

    /** A stem in a text. */
    record Counted(String stem, int times, List<String> spellings) {}

    /** Counts the words of a text. */
    public static WordCount of(String text) {
        Map<String, Integer> times = new TreeMap<>();
        Map<String, Set<String>> spellings = new TreeMap<>();
        for (Stems.Stem word : Stems.of(text)) {
            times.merge(word.stem(), 1, Integer::sum);
            spellings.computeIfAbsent(word.stem(), stem -> new TreeSet<>()).add(word.written());
        }
        StringBuilder lines = new StringBuilder();
        times.forEach((stem, count) -> lines.append(stem)
                .append(' ')
                .append(count)
                .append(' ')
                .append(String.join(" ", spellings.getOrDefault(stem, Set.of())))
                .append('\n'));
        return new WordCount(lines.toString());
    }

    List<Counted> stems() {
        return lines.lines().map(WordCount::counted).toList();
    }

    private static Counted counted(String line) {
        List<String> parts = Arrays.asList(line.split(" ", -1));
        return new Counted(parts.get(0), Integer.parseInt(parts.get(1)), parts.subList(2, parts.size()));
    }
}
