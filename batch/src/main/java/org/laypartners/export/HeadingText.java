package org.laypartners.export;

import java.text.Normalizer;
import java.util.Locale;

/** A heading as it is compared: one spelling for spaces, letter case and invisible characters. */
final class HeadingText {
    private HeadingText() {}

    static String fold(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\h]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
