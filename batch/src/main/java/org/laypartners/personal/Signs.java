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
        boolean address = false;
        for (int i = 0; i < plain.length() && !(digits && address); i++) {
            char c = plain.charAt(i);
            digits |= Character.isDigit(c) || Character.isSurrogate(c);
            address |= isOfAddress(plain, i, c);
        }
        return new Signs(digits, address);
    }

    private static boolean isOfAddress(String plain, int at, char c) {
        return switch (c) {
            case '@' -> true;
            // A full stop ends a sentence where a space follows it.
            case '.' -> at + 1 < plain.length() && !Character.isWhitespace(plain.charAt(at + 1));
            case ':' -> plain.startsWith("://", at);
            case 'd', 'D' -> plain.regionMatches(true, at, "dot", 0, 3);
            case '(' -> plain.regionMatches(true, at, "(at)", 0, 4);
            case '[' -> plain.regionMatches(true, at, "[at]", 0, 4);
            default -> false;
        };
    }
}
