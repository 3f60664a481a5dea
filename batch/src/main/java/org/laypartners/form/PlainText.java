package org.laypartners.form;

import java.text.Normalizer;

/** Text without what no reader sees: kinds of space, invisible characters, other forms of the same letter. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }

    /** Whether a text is plain ASCII already: most cells are, and are spared the work. */
    static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }
}
