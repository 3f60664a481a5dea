package org.laypartners.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a cell of a workbook holds it, so that it is read as it was: {@code _x0041_} stands there for the letter A, and for a
 * character that XML cannot hold; see ECMA-376, part 1, 22.9.2.19.
 */
final class WorkbookText {
    /** Excel's own limit for a cell; what is longer is cut, and ends with an ellipsis. */
    private static final int CELL_CHARACTERS = 32_767;

    private static final Pattern STANDS_FOR_ANOTHER = Pattern.compile("_x[0-9A-Fa-f]{4}_");
    private static final Pattern TO_BE_REPLACED =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private WorkbookText() {}

    static String of(String text) {
        String written = isPlain(text)
                ? text
                : TO_BE_REPLACED
                        .matcher(text)
                        .replaceAll(found -> String.format(
                                Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
        return written.length() <= CELL_CHARACTERS ? written : cut(written);
    }

    /** Whether there is nothing to replace: as in most texts, which are spared the work. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || (c == '_' && text.startsWith("_x", i))) {
                return false;
            }
        }
        return true;
    }

    /** Never in the middle of a letter. */
    private static String cut(String written) {
        int end = CELL_CHARACTERS - 1;
        Matcher letter = STANDS_FOR_ANOTHER.matcher(written);
        while (letter.find() && letter.start() < end) {
            end = letter.end() > end ? letter.start() : end;
        }
        end -= Character.isHighSurrogate(written.charAt(end - 1)) ? 1 : 0;
        return written.substring(0, end) + "…";
    }
}
