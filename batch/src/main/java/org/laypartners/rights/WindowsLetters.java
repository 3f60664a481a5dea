package org.laypartners.rights;

import java.io.FilterReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Letters of windows-1252 for bytes that were read as ISO 8859-1, and back. The two differ in the bytes 80 to 9F (hexadecimal),
 * where windows-1252 has Š, ž and curly quotation marks; the five of these that it leaves free stay as they are. So every byte
 * comes back as it was, which Java's own windows-1252 does not do.
 */
final class WindowsLetters {
    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;
    private static final String LETTERS = letters();

    private WindowsLetters() {}

    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (int code = FIRST; code <= LAST; code++) {
            String letter = new String(new byte[] {(byte) code}, Charset.forName("windows-1252"));
            letters.append(letter.equals("\ufffd") ? Character.toString(code) : letter);
        }
        return letters.toString();
    }

    static char letter(char read) {
        return read < FIRST || read > LAST ? read : LETTERS.charAt(read - FIRST);
    }

    static char code(char letter) {
        int at = letter <= LAST ? -1 : LETTERS.indexOf(letter);
        return at < 0 ? letter : (char) (FIRST + at);
    }

    /** @param text bytes read as {@link StandardCharsets#ISO_8859_1} */
    static Reader reader(Reader text) {
        return new FilterReader(text) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                return read < 0 ? read : letter((char) read);
            }

            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                for (int at = from; at < from + read; at++) {
                    buffer[at] = letter(buffer[at]);
                }
                return read;
            }
        };
    }

    /** @param bytes writes as {@link StandardCharsets#ISO_8859_1} */
    static Writer writer(Writer bytes) {
        return new FilterWriter(bytes) {
            @Override
            public void write(int letter) throws IOException {
                super.write(code((char) letter));
            }

            @Override
            public void write(char[] letters, int from, int length) throws IOException {
                for (int at = from; at < from + length; at++) {
                    write(letters[at]);
                }
            }

            @Override
            public void write(String letters, int from, int length) throws IOException {
                for (int at = from; at < from + length; at++) {
                    write(letters.charAt(at));
                }
            }
        };
    }
}
