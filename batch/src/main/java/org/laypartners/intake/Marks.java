package org.laypartners.intake;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * Millions of numbers of 64 bits that are spread evenly, of which it is asked whether one is there. They lie in many small
 * arrays: one large one would need its size twice over each time it grows.
 */
final class Marks {
    private static final int PARTS = 256;
    private static final int FIRST = 16;

    private final long[][] parts = new long[PARTS][0];
    private final int[] sizes = new int[PARTS];
    private int size;
    private boolean sorted = true;

    void add(long mark) {
        int part = part(mark);
        if (sizes[part] == parts[part].length) {
            parts[part] = Arrays.copyOf(parts[part], Math.max(FIRST, sizes[part] + sizes[part] / 2));
        }
        parts[part][sizes[part]++] = mark;
        size++;
        sorted = false;
    }

    boolean holds(long mark) {
        sort();
        int part = part(mark);
        return Arrays.binarySearch(parts[part], 0, sizes[part], mark) >= 0;
    }

    int size() {
        return size;
    }

    /** As text, in an order that does not tell in which they were added. */
    String text() {
        sort();
        ByteBuffer bytes = ByteBuffer.allocate(size * Long.BYTES);
        for (int part = 0; part < PARTS; part++) {
            for (int i = 0; i < sizes[part]; i++) {
                bytes.putLong(parts[part][i]);
            }
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** Adds those of a text that {@link #text} gave. */
    void addAll(String text) {
        LongBuffer other = longs(text);
        while (other.hasRemaining()) {
            add(other.get());
        }
    }

    /** Whether one of those of a text is there. */
    boolean holdsSomeOf(String text) {
        LongBuffer other = longs(text);
        while (other.hasRemaining()) {
            if (holds(other.get())) {
                return true;
            }
        }
        return false;
    }

    private static LongBuffer longs(String text) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(text)).asLongBuffer();
    }

    private static int part(long mark) {
        return (int) (mark >>> 56);
    }

    private void sort() {
        if (!sorted) {
            for (int part = 0; part < PARTS; part++) {
                Arrays.sort(parts[part], 0, sizes[part]);
            }
            sorted = true;
        }
    }
}
