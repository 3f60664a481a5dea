package org.laypartners.personal;

/**
 * What a text must have for there to be a personal value in it, seen in one walk: most of what people write has none of
 * these, and is spared the patterns.
 *
 * @param digits whether there is a digit, of whatever script: in every number, postcode and date
 * @param address whether there is what an email or web address has, spelt out or not
 */
record Signs(boolean digits, boolean address) {
    static Signs in(String plain) {
        boolean digits = false;
        boolean address = plain.contains("://") || isSpelt(plain);
        for (int i = 0; i < plain.length() && !(digits && address); i++) {
            char c = plain.charAt(i);
            digits |= Character.isDigit(c) || Character.isSurrogate(c);
            address |= c == '@' || (c == '.' && isLetterNext(plain, i));
        }
        return new Signs(digits, address);
    }

    /** A full stop ends a sentence where a space follows it. */
    private static boolean isLetterNext(String plain, int stop) {
        return stop + 1 < plain.length() && !Character.isWhitespace(plain.charAt(stop + 1));
    }

    /** As "at" and "dot", the one in brackets or the other as a word. */
    private static boolean isSpelt(String plain) {
        return holds(plain, "dot") || holds(plain, "(at)") || holds(plain, "[at]");
    }

    private static boolean holds(String plain, String part) {
        for (int at = 0; at + part.length() <= plain.length(); at++) {
            if (plain.regionMatches(true, at, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is in the usual characters already: printable ASCII, with no space after another. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }
}
