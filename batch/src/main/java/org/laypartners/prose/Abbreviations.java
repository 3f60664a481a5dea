package org.laypartners.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Short forms in capitals, such as NHS, and whether a text says what they stand for. */
public final class Abbreviations {
    private static final Pattern SHORT_FORM =
            Pattern.compile("(?<![\\p{L}\\p{N}&])([A-Z][A-Z&]*[A-Z])(?=s?(?![\\p{L}&]))");
    private static final Pattern ONE_LETTER = Pattern.compile("(.)\\1+");
    private static final String BETWEEN_WORDS = "[\\s\\p{Pd}]+";

    private Abbreviations() {}

    /** Each short form of two letters or more, once, in the text's order. A grade such as AA is none. */
    public static List<String> in(CharSequence text) {
        return SHORT_FORM
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(form -> !ONE_LETTER.matcher(form).matches())
                .distinct()
                .toList();
    }

    /** Whether a text has the full form with the short one in brackets, or the other way about, or "NHS means ...". */
    public static boolean spellsOut(String form, String text) {
        String quoted = Pattern.quote(form);
        Matcher shortAfter = Pattern.compile("([^()]+)\\(" + quoted + "s?\\)").matcher(text);
        while (shortAfter.find()) {
            String[] words = shortAfter.group(1).strip().split(BETWEEN_WORDS);
            int from = Math.max(0, words.length - 2 * form.length());
            if (standsFor(form, Stream.of(words).skip(from).toList())) {
                return true;
            }
        }
        return Pattern.compile(quoted + "s?(?:\\s*\\(| means | stands for | is short for )([^().]+)")
                .matcher(text)
                .results()
                .anyMatch(found -> standsFor(form, List.of(found.group(1).split(BETWEEN_WORDS))));
    }

    /** The letters must begin words in that order; small words between them may be passed over. */
    private static boolean standsFor(String form, List<String> words) {
        String letters = form.replace("&", "");
        int found = 0;
        for (String word : words) {
            String initial = word.replaceFirst("^[^\\p{L}]+", "").toUpperCase(Locale.UK);
            if (found < letters.length() && initial.startsWith(letters.substring(found, found + 1))) {
                found++;
            }
        }
        return found == letters.length();
    }
}
