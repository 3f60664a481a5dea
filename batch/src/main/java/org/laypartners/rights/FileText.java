package org.laypartners.rights;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's bytes as text and back, so that what is not changed keeps its bytes: a byte order mark is part of the text. */
final class FileText {
    private static final int START = 4096;

    private FileText() {}

    /**
     * UTF-16 where its marks or NUL bytes say so, UTF-8 where all of it is valid, else ISO 8859-1: each byte as one character,
     * which is then read as {@linkplain WindowsLetters windows-1252}.
     */
    static Charset charset(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        int[] zeros = new int[2];
        for (int at = 0; at < start.length; at++) {
            zeros[at % 2] += start[at] == 0 ? 1 : 0;
        }
        boolean marked = start.length >= 2 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFF + 0xFE;
        if ((marked && (start[0] & 0xFF) == 0xFF) || zeros[1] * 5 > start.length) {
            return StandardCharsets.UTF_16LE;
        }
        if (marked || zeros[0] * 5 > start.length) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    static Reader reader(Path file, Charset charset) throws IOException {
        // A reader that takes a charset by itself puts a mark in place of what it cannot read, and goes on.
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        return charset.equals(StandardCharsets.ISO_8859_1) ? WindowsLetters.reader(text) : text;
    }

    static Writer writer(Path file, Charset charset) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(PrivateFiles.open(file), charset), 1 << 16);
        return charset.equals(StandardCharsets.ISO_8859_1) ? WindowsLetters.writer(text) : text;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read counts.
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
