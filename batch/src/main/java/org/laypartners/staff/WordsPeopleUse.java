package org.laypartners.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words that stand in most answers. "Letter", "letters" and "letter's" are one word, and words such as "the" are left
 * out (Lucene's analyser for English). An answer counts once for a word, however often it stands there.
 */
final class WordsPeopleUse {
    private static final CharArraySet SMALL_WORDS = smallWords();
    private static final int FEWEST_LETTERS = 3;

    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    WordsPeopleUse(List<String> texts) {
        try (Analyzer analyzer = new EnglishAnalyzer(SMALL_WORDS)) {
            texts.forEach(text -> add(analyzer, text));
        }
    }

    /** The Snowball project's list, which Lucene brings: the analyser's own leaves "what" and "who" in. */
    private static CharArraySet smallWords() {
        try (InputStream list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
            if (list == null) {
                throw new IllegalStateException("the list of small words is not on the class path");
            }
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(list, StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new IllegalStateException("the list of small words cannot be read", fault);
        }
    }

    /** A word as most people spell it, and in how many answers it stands. */
    record Used(String word, int answers) {}

    /** Those that stand in most answers first, at most so many. */
    List<Used> most(int count, int fewestAnswers) {
        return answers.entrySet().stream()
                .filter(word -> word.getValue() >= fewestAnswers)
                .map(word -> new Used(spelling(word.getKey()), word.getValue()))
                .sorted(Comparator.comparingInt(Used::answers).reversed().thenComparing(Used::word))
                .limit(count)
                .toList();
    }

    private void add(Analyzer analyzer, String text) {
        Set<String> seen = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String written =
                        text.substring(place.startOffset(), place.endOffset()).toLowerCase(Locale.UK);
                if (written.length() >= FEWEST_LETTERS && Character.isLetter(written.charAt(0))) {
                    count(stem.toString(), written, seen);
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void count(String stem, String written, Set<String> seen) {
        spellings.computeIfAbsent(stem, word -> new TreeMap<>()).merge(written, 1, Integer::sum);
        if (seen.add(stem)) {
            answers.merge(stem, 1, Integer::sum);
        }
    }

    /** Of two that are as frequent, the first in the alphabet. */
    private String spelling(String stem) {
        return spellings.getOrDefault(stem, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
