package org.laypartners.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a file's bytes become text: a byte order mark decides; else the pattern of NUL bytes that UTF-16 leaves; else
 * UTF-8 when all of it is valid; else windows-1252, in which Excel saves CSV on a British desk.
 *
 * @param markBytes the length of the byte order mark, which is no part of the text
 */
public record TextEncoding(Charset charset, int markBytes, String title) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int PATTERN_BYTES = 4096;
    private static final String AGAIN = "Export it again, or open it in Excel and save it as CSV UTF-8.";

    /**
     * Finds the encoding of a file.
     *
     * @throws IOException where it cannot be read
     * @throws UnreadableFile where it is no text
     */
    public static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(PATTERN_BYTES);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return utf8(file, 3, "UTF-8 with byte order mark");
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return utf16(file, StandardCharsets.UTF_16LE, 2, "UTF-16 (little-endian)");
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return utf16(file, StandardCharsets.UTF_16BE, 2, "UTF-16 (big-endian)");
        }
        return unmarked(file, start);
    }

    private static TextEncoding unmarked(Path file, byte[] start) throws IOException {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        // Latin text in UTF-16 has a NUL for half of each letter; three in ten leaves room for other scripts.
        int many = Math.max(1, start.length * 3 / 20);
        if (odd >= many && even * 10 < odd) {
            return utf16(file, StandardCharsets.UTF_16LE, 0, "UTF-16 (little-endian, without byte order mark)");
        }
        if (even >= many && odd * 10 < even) {
            return utf16(file, StandardCharsets.UTF_16BE, 0, "UTF-16 (big-endian, without byte order mark)");
        }
        return utf8(file, 0, "UTF-8");
    }

    private static TextEncoding utf16(Path file, Charset charset, int markBytes, String title) throws IOException {
        long bad = Utf16Scan.firstBadLine(file, markBytes, charset.equals(StandardCharsets.UTF_16BE));
        if (bad > 0) {
            throw new UnreadableFile("MIXED_ENCODING", "The file was damaged: line " + bad + " is not UTF-16.", AGAIN);
        }
        return new TextEncoding(charset, markBytes, title);
    }

    private static TextEncoding utf8(Path file, int markBytes, String title) throws IOException {
        Utf8Scan scan = Utf8Scan.of(file);
        if (scan.isValid()) {
            return new TextEncoding(StandardCharsets.UTF_8, markBytes, title);
        }
        if (markBytes > 0 || scan.isPartlyUtf8()) {
            throw new UnreadableFile(
                    "MIXED_ENCODING",
                    "The file mixes two encodings or was damaged: line " + scan.firstBadLine() + " is not UTF-8.",
                    AGAIN);
        }
        return new TextEncoding(WINDOWS_1252, 0, "windows-1252");
    }

    /** Whether the encoding was guessed because nothing else fitted. */
    public boolean isGuess() {
        return charset.equals(WINDOWS_1252);
    }

    /** The file's text, from its first character after the mark. */
    public Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(markBytes);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    /** The first characters of the text, at most so many. */
    public String sample(Path file, int characters) throws IOException {
        char[] buffer = new char[characters];
        int length = 0;
        try (Reader reader = reader(file)) {
            int read = reader.read(buffer, 0, characters);
            while (read > 0 && length + read < characters) {
                length += read;
                read = reader.read(buffer, length, characters - length);
            }
            length += Math.max(0, read);
        }
        return new String(buffer, 0, length);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
