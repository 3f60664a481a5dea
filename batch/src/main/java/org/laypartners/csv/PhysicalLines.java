package org.laypartners.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Cuts text into lines as an editor shows them, each with the line break that ends it: CR, LF or both. */
final class PhysicalLines {
    /** No cell of a form comes near; what is longer is no table, and would fill the memory. */
    private static final int LONGEST = 32 * 1024 * 1024;

    /** One letter beyond Latin-1 makes all of a text take twice the memory, and so does each copy on its way to a cell. */
    private static final int LONGEST_WIDE = LONGEST / 4;

    private static final int LATIN_1 = 0xFF;

    private final Reader text;
    private final char[] buffer = new char[1 << 14];
    private int length;
    private int at;
    private long number;

    PhysicalLines(Reader text) {
        this.text = text;
    }

    /**
     * The next line; empty at the end of the text.
     *
     * @throws UnreadableFile when a line is longer than any table's
     */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        int letters = 0;
        while (fill()) {
            int from = at;
            while (at < length && buffer[at] != '\n' && buffer[at] != '\r') {
                letters |= buffer[at];
                at++;
            }
            line.append(buffer, from, at - from);
            if (isTooLong(line.length(), letters)) {
                throw lineTooLong(number + 1);
            }
            if (at < length) {
                endOfLine(line);
                break;
            }
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        number++;
        return Optional.of(line.toString());
    }

    /** @param letters the bits of all letters of the text, one laid over the other */
    static boolean isTooLong(long length, int letters) {
        return length > (letters > LATIN_1 ? LONGEST_WIDE : LONGEST);
    }

    static UnreadableFile lineTooLong(long line) {
        return new UnreadableFile(
                "LINE_TOO_LONG",
                "Line " + line + " is longer than any table's line.",
                "Check that it is an export of a form, and drop only that table.");
    }

    private void endOfLine(StringBuilder line) throws IOException {
        char end = buffer[at++];
        line.append(end);
        if (end == '\r' && fill() && buffer[at] == '\n') {
            line.append(buffer[at++]);
        }
    }

    private boolean fill() throws IOException {
        if (at < length) {
            return true;
        }
        length = Math.max(0, text.read(buffer, 0, buffer.length));
        at = 0;
        return length > 0;
    }
}
