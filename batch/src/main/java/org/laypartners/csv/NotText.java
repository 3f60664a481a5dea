package org.laypartners.csv;

import java.util.List;

/** What no text holds: a file that has it is damaged, and PostgreSQL could not store it. */
public final class NotText {
    private NotText() {}

    /**
     * Lets a record pass that is text.
     *
     * @throws UnreadableFile naming the line on which the other begins
     */
    public static void refuse(RawRecord raw) {
        if (isIn('\0', raw.cells())) {
            throw new UnreadableFile(
                    "NOT_TEXT",
                    "The row that starts on line " + raw.line() + " is not text: the file is damaged.",
                    "Export it again, or copy it again to its end, and drop the new file.");
        }
    }

    /** Whether a character stands in any of the cells. */
    public static boolean isIn(char c, List<String> cells) {
        for (String cell : cells) {
            if (cell.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
