package org.laypartners.personal;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which the same text, number or postcode is written. */
public final class Writings {
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[0-9)])[ ().\\-\u2010-\u2015]+(?=[0-9(])|(?<=[0-9a-z]) (?=[0-9][a-z]{2}\\b)");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Writings() {}

    /** In lower case and usual characters, with runs of white space as one space: a name may be broken over two lines. */
    public static String folded(String text) {
        return SPACE.matcher(PersonalText.plain(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
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
        return BETWEEN.matcher(folded).replaceAll("");
    }
}
