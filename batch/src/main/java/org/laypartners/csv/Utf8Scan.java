package org.laypartners.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a file's bytes against UTF-8.
 *
 * @param sequences how many characters beyond ASCII are valid UTF-8
 * @param faults how many bytes are not
 * @param firstBadLine the line of the first of them, from 1; 0 when there is none
 */
record Utf8Scan(long sequences, long faults, long firstBadLine) {

    static Utf8Scan of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Scanner(in).scan();
        }
    }

    boolean isValid() {
        return faults == 0;
    }

    /** Text in another encoding hardly ever forms a valid sequence by chance. */
    boolean isPartlyUtf8() {
        return sequences > 0 && sequences * 2 >= faults;
    }

    private static final class Scanner {
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int length;
        private int at;
        private long sequences;
        private long faults;
        private long firstBadLine;
        private long line = 1;
        private boolean afterReturn;

        Scanner(InputStream in) {
            this.in = in;
        }

        Utf8Scan scan() throws IOException {
            int next = read();
            while (next >= 0) {
                if (next < 0x80) {
                    at--;
                    skipAscii();
                    next = read();
                } else {
                    next = sequence(next);
                }
            }
            return new Utf8Scan(sequences, faults, firstBadLine);
        }

        /** Nearly all bytes of most files, so it has a loop of its own. */
        private void skipAscii() {
            int from = at;
            long lines = 0;
            boolean returned = afterReturn;
            while (from < length && buffer[from] >= 0) {
                byte next = buffer[from];
                // CR and LF together end one line.
                lines += next == '\r' || (next == '\n' && !returned) ? 1 : 0;
                returned = next == '\r';
                from++;
            }
            at = from;
            afterReturn = returned;
            line += lines;
        }

        /** Reads one character of several bytes and gives back the byte after it. */
        private int sequence(int first) throws IOException {
            afterReturn = false;
            int following = following(first);
            int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
            int next = read();
            for (int i = 0; i < following; i++) {
                if (next < low || next > high) {
                    fault();
                    return next;
                }
                low = 0x80;
                high = 0xBF;
                next = read();
            }
            if (following == 0) {
                fault();
            } else {
                sequences++;
            }
            return next;
        }

        /** Each byte is asked for alone, which a buffer of the JDK's would answer under a lock. */
        private int read() throws IOException {
            if (at == length) {
                length = in.read(buffer);
                at = 0;
                if (length <= 0) {
                    length = 0;
                    return -1;
                }
            }
            return buffer[at++] & 0xFF;
        }

        private void fault() {
            faults++;
            if (firstBadLine == 0) {
                firstBadLine = line;
            }
        }

        /** How many bytes must follow (Unicode standard, table 3-7); 0 when none may begin so. */
        private static int following(int first) {
            if (first >= 0xC2 && first <= 0xDF) {
                return 1;
            }
            if (first >= 0xE0 && first <= 0xEF) {
                return 2;
            }
            return first >= 0xF0 && first <= 0xF4 ? 3 : 0;
        }
    }
}
