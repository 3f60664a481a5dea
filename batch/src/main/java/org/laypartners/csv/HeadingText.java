package org.laypartners.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A heading as it is compared: one spelling for spaces, letter case and invisible characters. */
public final class HeadingText {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private HeadingText() {}

    /** The spelling by which two headings are the same. */
    public static String fold(String heading) {
        return (isPlain(heading) ? heading : plain(heading)).strip().toLowerCase(Locale.ROOT);
    }

    private static String plain(String heading) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ");
    }

    /** Most are; and what is no heading can be a cell of many megabytes. */
    private static boolean isPlain(String heading) {
        boolean afterSpace = false;
        for (int at = 0; at < heading.length(); at++) {
            char sign = heading.charAt(at);
            if (sign < ' ' || sign > '~' || (sign == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = sign == ' ';
        }
        return true;
    }
}
