package org.laypartners.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What happens to files on their way: bytes are flipped, lost, doubled, cut off, put in, and lines change places. */
final class Mutation {
    private static final byte[] TELLING = {
        '"', '"', '\'', ',', ';', '\t', '|', '\n', '\r', 0, (byte) 0xFF, (byte) 0xFE, (byte) 0x80, (byte) 0xEF, '<', '='
    };

    private Mutation() {}

    /** One to five changes, none of them before {@code from}. */
    static byte[] of(byte[] bytes, int from, Random random) {
        byte[] mutated = bytes;
        for (int change = random.nextInt(5); change >= 0; change--) {
            mutated = once(mutated, from, random);
        }
        return mutated;
    }

    private static byte[] once(byte[] bytes, int from, Random random) {
        int room = bytes.length - from;
        int at = from + (room > 0 ? random.nextInt(room) : 0);
        int length = Math.min(1 + random.nextInt(random.nextBoolean() ? 4 : 400), Math.max(0, bytes.length - at));
        byte[] random1 = {TELLING[random.nextInt(TELLING.length)]};
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> joined(head(bytes, at), tail(bytes, at + length));
            case 2 -> joined(head(bytes, at + length), tail(bytes, at));
            case 3 -> head(bytes, at);
            case 4 -> joined(head(bytes, at), noise(random), tail(bytes, at));
            case 5 -> swappedLines(bytes, from, random);
            case 6 -> joined(head(bytes, at), new byte[] {'"'}, tail(bytes, at));
            default -> joined(head(bytes, at), random1, tail(bytes, at));
        };
    }

    static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(20)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] flipped = bytes.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] swappedLines(byte[] bytes, int from, Random random) {
        int first = lineAfter(bytes, from + random.nextInt(Math.max(1, bytes.length - from)));
        int second = lineAfter(bytes, first);
        int third = lineAfter(bytes, second);
        return joined(
                head(bytes, first),
                Arrays.copyOfRange(bytes, second, third),
                Arrays.copyOfRange(bytes, first, second),
                tail(bytes, third));
    }

    private static int lineAfter(byte[] bytes, int at) {
        int next = at;
        while (next < bytes.length && bytes[next] != '\n') {
            next++;
        }
        return Math.min(bytes.length, next + 1);
    }

    /** A zip whose parts are whole but for one, which is mutated inside. */
    static byte[] inside(byte[] zip, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                packed.putNextEntry(new ZipEntry(entry.getName()));
                packed.write(random.nextInt(4) == 0 ? of(part, 0, random) : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] head(byte[] bytes, int to) {
        return Arrays.copyOfRange(bytes, 0, Math.min(to, bytes.length));
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
