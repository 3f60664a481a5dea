package org.laypartners.rights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How a file can be looked into, by its first bytes. */
enum FileKind {
    /** A workbook, or another zip file. */
    PACKAGE,
    /** An old or locked workbook, or a PDF: what it says cannot be read here. */
    CLOSED,
    /** Encrypted by this program, which cannot open it. */
    SEALED,
    TEXT;

    private static final byte[] SEAL = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SEAL.length);
        }
        if (Arrays.equals(start, SEAL)) {
            return SEALED;
        }
        if (start.length >= 4 && start[0] == 'P' && start[1] == 'K') {
            return PACKAGE;
        }
        boolean old = start.length >= 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
        boolean pdf = start.length >= 4 && start[0] == '%' && start[1] == 'P' && start[2] == 'D';
        return old || pdf ? CLOSED : TEXT;
    }
}
