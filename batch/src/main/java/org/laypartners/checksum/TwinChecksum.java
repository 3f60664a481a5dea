package org.laypartners.checksum;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Bytes as {@value #LENGTH} hexadecimal digits: the same digits mean the same bytes. They are two cyclic redundancy checks of 32
 * bits and the length, for which processors have instructions. By chance, one change in 2<sup>64</sup> is not seen. It
 * protects against nobody who changes bytes on purpose: where that matters, take SHA-256.
 */
public final class TwinChecksum extends OutputStream {
    public static final int LENGTH = 24;

    private static final HexFormat DIGITS = HexFormat.of();
    private static final int BUFFER_BYTES = 1 << 16;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long length;

    /** Of some bytes, from one of them on. */
    public static String of(byte[] bytes, int from) {
        TwinChecksum checksum = new TwinChecksum();
        checksum.write(bytes, from, bytes.length - from);
        return checksum.digits();
    }

    /** Of the bytes of a file, which may be larger than the memory. */
    public static String of(Path file) throws IOException {
        TwinChecksum checksum = new TwinChecksum();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.write(buffer, 0, read);
            }
        }
        return checksum.digits();
    }

    @Override
    public void write(int value) {
        one.update(value);
        other.update(value);
        length++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        one.update(bytes, from, count);
        other.update(bytes, from, count);
        length += count;
    }

    /** Of all that was written so far. */
    public String digits() {
        return DIGITS.toHexDigits((int) one.getValue())
                + DIGITS.toHexDigits((int) other.getValue())
                + DIGITS.toHexDigits((int) length);
    }
}
