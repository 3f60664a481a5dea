package org.laypartners.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bytes that mean nothing, some of them behind the first bytes of a kind of file. */
final class Noise {
    private static final List<byte[]> STARTS = List.of(
            new byte[0],
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
            "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            "Timestamp,Project,".getBytes(StandardCharsets.US_ASCII));

    private static final byte[] MARKS = "\",;\t|'\r\n aé".getBytes(StandardCharsets.UTF_8);

    private Noise() {}

    static byte[] of(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(MadeTable.any(STARTS, random));
        byte[] noise = new byte[random.nextInt(random.nextInt(10) == 0 ? 20_000 : 300)];
        random.nextBytes(noise);
        if (random.nextBoolean()) {
            for (int i = 0; i < noise.length; i++) {
                noise[i] = MARKS[(noise[i] & 0xFF) % MARKS.length];
            }
        }
        out.writeBytes(noise);
        return out.toByteArray();
    }
}
