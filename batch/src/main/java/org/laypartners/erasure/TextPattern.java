package org.laypartners.erasure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a person's values look inside a text: patterns that find them whole, never as a part of something longer. */
final class TextPattern {
    private static final String APOSTROPHES = "['`\u0092\u00b4\u2018\u2019\u201b\u02bc\u2032]";
    private static final String BETWEEN_WORDS = "(?:[\\s\\p{Z}_.+\\-\u2010-\u2015\u2212]{1,3}|%20|&nbsp;)";
    private static final String BETWEEN_DIGITS = "[ \u00a0().\\-\u2010-\u2015\u2212]{0,3}";
    private static final String NOT_AFTER_A_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NOT_BEFORE_A_WORD = "(?![\\p{L}\\p{M}\\p{N}])";

    private TextPattern() {}

    static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The address alone or in a sentence, never as a part of a longer address. */
    static String email(String email) {
        return "(?<![\\p{L}\\p{N}._%+-])" + letters(email) + "(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])";
    }

    /** The name in its own order, or the last word first with a comma. */
    static String name(String name) {
        String[] words = name.split("[\\s_.-]+");
        String inOrder = Arrays.stream(words).map(TextPattern::letters).collect(Collectors.joining(BETWEEN_WORDS));
        if (words.length < 2) {
            return NOT_AFTER_A_WORD + inOrder + NOT_BEFORE_A_WORD;
        }
        String lastFirst = letters(words[words.length - 1]) + "\\s?,\\s?"
                + Arrays.stream(words)
                        .limit(words.length - 1L)
                        .map(TextPattern::letters)
                        .collect(Collectors.joining(BETWEEN_WORDS));
        return NOT_AFTER_A_WORD + "(?:" + inOrder + "|" + lastFirst + ")" + NOT_BEFORE_A_WORD;
    }

    /** The number however it is spaced, given by its digits after the 44, the first 0, or the 00 before another country. */
    static String phone(String digits) {
        String spaced = digits.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN_DIGITS));
        return "(?<![0-9])(?:(?:\\+|00)?44" + BETWEEN_DIGITS + "0?" + BETWEEN_DIGITS + "|0{1,2})?" + BETWEEN_DIGITS
                + spaced + "(?![0-9])";
    }

    /** Each letter as itself, with its accent as one character or two; an apostrophe in any shape, or lost. */
    private static String letters(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            if (letter.matches(APOSTROPHES)) {
                pattern.append("(?:").append(APOSTROPHES).append("|[_ ]|&#39;|&apos;|&rsquo;)?");
            } else if (apart.equals(letter)) {
                pattern.append(Pattern.quote(letter));
            } else {
                pattern.append("(?:" + Pattern.quote(letter) + "|" + Pattern.quote(apart) + ")");
            }
        });
        return pattern.toString();
    }
}
