package org.laypartners.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words by Lucene's analyser for English, which knows "letter" and "letters" as one. */
final class Stems {
    private static final Analyzer ANALYZER = new EnglishAnalyzer();

    private Stems() {}

    /** @param written the word in small letters as it stands in the text, without a possessive ending */
    record Stem(String stem, String written) {}

    static List<Stem> of(String text) {
        List<Stem> stems = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String written = withoutPossessive(
                        text.substring(place.startOffset(), place.endOffset()).toLowerCase(Locale.UK));
                if (written.length() > 1 && Character.isLetter(written.charAt(0))) {
                    stems.add(new Stem(stem.toString(), written));
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stems;
    }

    private static String withoutPossessive(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        boolean possessive = end > 0 && (word.charAt(end - 1) == '\'' || word.charAt(end - 1) == '’');
        return possessive ? word.substring(0, end - 1) : word;
    }
}
