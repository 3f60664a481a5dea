package org.laypartners.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the Flesch-Kincaid grade: J P Kincaid and others, "Derivation of New Readability
 * Formulas", Research Branch Report 8-75, Naval Technical Training, 1975. Figures are counted neither as words nor as
 * syllables, as R Flesch advises in "A new readability yardstick", 1948, for texts with many of them.
 *
 * @param words with at least one letter
 * @param sentences from 1 where there are words
 * @param syllables of the words
 */
public record Readability(int words, int sentences, int syllables) {
    /** A pupil in the first grade of an American school is six; so is the age added to a grade in Great Britain. */
    private static final int AGE_AT_GRADE_NOUGHT = 5;

    private static final Pattern AROUND_A_WORD = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");

    /** Of paragraphs and points of lists, each of one sentence or more. */
    public static Readability of(List<String> paragraphs) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String paragraph : paragraphs) {
            for (String sentence : Sentences.of(paragraph)) {
                List<String> read = Sentences.words(sentence).stream()
                        .map(word -> AROUND_A_WORD.matcher(word).replaceAll(""))
                        .filter(word -> LETTER.matcher(word).matches())
                        .toList();
                words += read.size();
                sentences += read.isEmpty() ? 0 : 1;
                syllables += read.stream().mapToInt(Syllables::in).sum();
            }
        }
        return new Readability(words, sentences, syllables);
    }

    /** Whether there is anything to read. */
    public boolean isEmpty() {
        return words == 0;
    }

    /** The school grade, to one decimal; nought for what the formula puts below it and where there is nothing to read. */
    public double grade() {
        if (isEmpty()) {
            return 0;
        }
        double exact = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return Math.max(0, Math.round(exact * 10) / 10.0);
    }

    /** The age at which most people can read it, in years, to one decimal. */
    public double age() {
        return Math.round((grade() + AGE_AT_GRADE_NOUGHT) * 10) / 10.0;
    }
}
