package org.laypartners.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a file's bytes against UTF-16: two to a unit, and units of a pair only beside each other. */
final class Utf16Scan {
    private final InputStream in;
    private final boolean bigEndian;

    private Utf16Scan(InputStream in, boolean bigEndian) {
        this.in = in;
        this.bigEndian = bigEndian;
    }

    /**
     * The line of the first unit that is none, from 1; 0 when all are right.
     *
     * @param markBytes the length of the byte order mark
     */
    static long firstBadLine(Path file, int markBytes, boolean bigEndian) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(markBytes);
            return new Utf16Scan(in, bigEndian).firstBadLine();
        }
    }

    private long firstBadLine() throws IOException {
        long line = 1;
        char before = 0;
        for (int first = in.read(); first >= 0; first = in.read()) {
            int second = in.read();
            char unit = (char) (bigEndian ? first << 8 | second : second << 8 | first);
            if (second < 0 || Character.isHighSurrogate(before) != Character.isLowSurrogate(unit)) {
                return line;
            }
            // CR and LF together end one line.
            line += unit == '\r' || (unit == '\n' && before != '\r') ? 1 : 0;
            before = unit;
        }
        return Character.isHighSurrogate(before) ? line : 0;
    }
}
