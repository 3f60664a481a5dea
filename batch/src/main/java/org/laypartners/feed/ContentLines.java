package org.laypartners.feed;

import java.util.stream.Collectors;

/**
 * The lines of an iCalendar file, each cut to 75 bytes (RFC 5545, section 3.1). The library counts characters, of which one
 * may take up to four bytes.
 */
final class ContentLines {
    private static final int MOST_BYTES = 75;
    private static final String END = "\r\n";

    /** Says that the line above goes on. */
    private static final String GOES_ON = END + " ";

    private ContentLines() {}

    /** @param text whole lines, each with its end */
    static String folded(String text) {
        return text.lines().map(ContentLines::fold).collect(Collectors.joining(END, "", END));
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            bytes += bytes(sign);
            if (bytes > MOST_BYTES) {
                folded.append(GOES_ON);
                bytes = 1 + bytes(sign);
            }
            folded.appendCodePoint(sign);
            at += Character.charCount(sign);
        }
        return folded.toString();
    }

    /** In UTF-8. */
    private static int bytes(int sign) {
        if (sign < 0x80) {
            return 1;
        }
        if (sign < 0x800) {
            return 2;
        }
        return sign < 0x10000 ? 3 : 4;
    }
}
