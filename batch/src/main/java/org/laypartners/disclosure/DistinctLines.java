package org.laypartners.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Goes through the lines of many texts, and each once: the pages of a site have most of their lines in common. A name may be
 * broken over lines, so each line comes with the beginning of what follows it; two lines are the same only if that is the same too.
 */
final class DistinctLines {
    /** Letters and digits of what follows: more than any beginning has, for some characters are several before they are folded. */
    private static final int ENOUGH = 40;

    private final Set<String> seen = new HashSet<>();

    /** Hands on the lines that no text before had. */
    void of(String text, Consumer<String> line) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            String withNext = text.substring(start, endOfWhatFollows(text, end));
            if (seen.add(withNext)) {
                line.accept(withNext);
            }
            start = end + 1;
        }
    }

    private static int endOfWhatFollows(String text, int end) {
        int at = end;
        for (int counted = 0; at < text.length() && counted < ENOUGH; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                counted++;
            }
        }
        return at;
    }
}
