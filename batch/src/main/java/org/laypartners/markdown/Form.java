package org.laypartners.markdown;

import java.util.Locale;

/** One way to write a term. */
final class Form {
    private final String written;
    private final Term term;

    /** Whether it has capitals only, which a text must have too: or the word "it" would be taken for IT. */
    private final boolean initials;

    /** Its second letter without regard to capitals, if it has one. */
    private final char second;

    Form(String written, Term term) {
        this.written = written;
        this.term = term;
        this.initials = written.equals(written.toUpperCase(Locale.ROOT));
        this.second = written.length() > 1 ? folded(written.charAt(1)) : 0;
    }

    /** A letter without regard to capitals. */
    static char folded(char letter) {
        // Most letters of a page, each of which is asked for often: without Java's tables.
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    Term term() {
        return term;
    }

    char initial() {
        return folded(written.charAt(0));
    }

    int length() {
        return written.length();
    }

    boolean standsAt(String text, int at) {
        return mayStandAt(text, at) && text.regionMatches(!initials, at, written, 0, written.length());
    }

    /** Most words that begin with the same letter go on with another. */
    private boolean mayStandAt(String text, int at) {
        return written.length() == 1 || at + 1 == text.length() || folded(text.charAt(at + 1)) == second;
    }
}
