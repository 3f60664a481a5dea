package org.laypartners.personal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which the same text, number or postcode is written. */
public final class Writings {
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[0-9)])[ ().\\-\u2010-\u2015]+(?=[0-9(])|(?<=[0-9a-z]) (?=[0-9][a-z]{2}\\b)");

    private Writings() {}

    /** In lower case and usual characters, with runs of white space as one space: a name may be broken over two lines. */
    public static String folded(String text) {
        return Undisguised.onOneLine(text).toLowerCase(Locale.ROOT).strip();
    }

    /** The value as folded, and where it is a number also bare, as dialled in the country, and as dialled from abroad. */
    public static Stream<String> of(String value) {
        String folded = folded(value);
        if (!folded.matches("[+(]?[a-z]{0,2}[0-9][0-9a-z ().+-]*")) {
            return Stream.of(folded);
        }
        String bare = folded.replaceAll("[ ().-]", "");
        String national = bare.replaceFirst("^(?:\\+44|0044)0?", "0");
        return Stream.of(folded, bare, national, "+44" + national.replaceFirst("^0", ""))
                .distinct();
    }

    /** A folded text without what people put between the digits of a number and the halves of a postcode. */
    public static String squeezed(String folded) {
        Matcher between = BETWEEN.matcher(folded).useTransparentBounds(true);
        StringBuilder squeezed = new StringBuilder(folded.length());
        int done = 0;
        for (int at = 1; at < folded.length(); at++) {
            if (mayBeBetween(folded, at) && between.region(at, folded.length()).lookingAt()) {
                squeezed.append(folded, done, at);
                done = between.end();
                at = done - 1;
            }
        }
        return squeezed.append(folded, done, folded.length()).toString();
    }

    /** The pattern needs a digit or a bracket before it, or a space before a digit; most places have neither. */
    private static boolean mayBeBetween(String folded, int at) {
        char before = folded.charAt(at - 1);
        return isDigit(before) || before == ')' || (folded.charAt(at) == ' ' && isDigitAt(folded, at + 1));
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
