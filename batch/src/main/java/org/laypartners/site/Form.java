package org.laypartners.site;

import java.util.Locale;

/**
 * One way to write a term.
 *
 * @param initials whether it has capitals only, which a text must have too: or the word "it" would be taken for IT
 */
record Form(String written, boolean initials, Term term) {
    static Form of(String written, Term term) {
        return new Form(written, written.equals(written.toUpperCase(Locale.ROOT)), term);
    }

    /** A letter without regard to capitals. */
    static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    char initial() {
        return folded(written.charAt(0));
    }

    int length() {
        return written.length();
    }

    boolean standsAt(String text, int at) {
        return text.regionMatches(!initials, at, written, 0, written.length());
    }
}
