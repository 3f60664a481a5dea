package org.laypartners.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks the same question of the lines of many texts, and of each once: the pages of a site have most of their lines in common. A
 * name may be broken over lines, so each line comes with the beginning of what follows it; two lines are the same only if that is
 * the same too.
 */
final class DistinctLines {
    /** Letters and digits of what follows: more than any beginning has, for some characters are several before they are folded. */
    private static final int ENOUGH = 40;

    private final Set<String> answeredWithNo = new HashSet<>();

    /** Whether a question is to be answered with yes for any line with what follows it; it is asked again of those alone. */
    boolean any(String text, Predicate<String> question) {
        boolean any = false;
        int start = 0;
        while (start < text.length() && !any) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            String line = text.substring(start, endOfWhatFollows(text, end));
            if (!answeredWithNo.contains(line)) {
                any = question.test(line);
                if (!any) {
                    answeredWithNo.add(line);
                }
            }
            start = end + 1;
        }
        return any;
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
