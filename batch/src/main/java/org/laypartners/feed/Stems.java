package org.laypartners.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts a text into words by Lucene's analyser for English, which knows "letter" and "letters" as one. It looks at each word
 * for itself, so a word that was met before need not be looked at again.
 */
final class Stems {
    /** More different words than a large site has; then they are learnt anew, so that the memory has an end. */
    private static final int MOST_KNOWN = 50_000;

    private static final Analyzer ENGLISH = new EnglishAnalyzer();

    /** The words as they stand, by the rules that the analyser for English begins with. */
    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private static final CharArrayMap<Optional<Stem>> KNOWN = new CharArrayMap<>(2000, false);

    private Stems() {}

    /** @param written the word in small letters as it stands in the text, without a possessive ending */
    record Stem(String stem, String written) {}

    static synchronized List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>(text.length() / 8);
        words(WORDS, text, word -> {
            Optional<Stem> stem = known(word);
            if (stem.isPresent()) {
                stems.add(stem.get());
            }
        });
        return stems;
    }

    private static Optional<Stem> known(CharTermAttribute word) {
        Optional<Stem> known = KNOWN.get(word.buffer(), 0, word.length());
        return known == null ? learnt(word.toString()) : known;
    }

    private static Optional<Stem> learnt(String word) {
        if (KNOWN.size() == MOST_KNOWN) {
            KNOWN.clear();
        }
        Optional<Stem> stem = stem(word);
        KNOWN.put(word, stem);
        return stem;
    }

    /** Nothing for a word that stands in any text, such as "the", or that is none. */
    private static Optional<Stem> stem(String word) {
        String written = withoutPossessive(word.toLowerCase(Locale.UK));
        if (written.length() < 2 || !Character.isLetter(written.charAt(0))) {
            return Optional.empty();
        }
        List<Stem> stems = new ArrayList<>(1);
        words(ENGLISH, word, stem -> stems.add(new Stem(stem.toString(), written)));
        return stems.stream().findFirst();
    }

    private static void words(Analyzer analyzer, String text, Consumer<CharTermAttribute> each) {
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                each.accept(word);
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String withoutPossessive(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        boolean possessive = end > 0 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '’');
        return possessive ? word.substring(0, end - 1) : word;
    }
}
