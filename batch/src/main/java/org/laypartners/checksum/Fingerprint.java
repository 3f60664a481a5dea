package org.laypartners.checksum;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Texts, numbers, days, lists and maps as {@value #LENGTH} digits: the same digits mean the same value, for nobody
 * who could write a page would gain by two that look the same. A value of any other kind is never the same as another, so that whatever depends on it is
 * made again.
 */
public final class Fingerprint {
    /** How many digits each has. */
    public static final int LENGTH = TwinChecksum.LENGTH;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);

    private Fingerprint() {}

    /** Of a value, with all that is in it. */
    public static String of(@Nullable Object value) {
        Fingerprint whole = new Fingerprint();
        whole.add(value);
        return whole.digits();
    }

    /** Of bytes as they are. */
    public static String of(byte[] bytes) {
        return of(bytes, 0);
    }

    /** Of what follows a number of bytes. */
    public static String of(byte[] bytes, int from) {
        return TwinChecksum.of(bytes, from);
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            mark('0', 0);
        } else if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            text(value.getClass().getSimpleName().charAt(0), value.toString());
        } else if (value instanceof Date date) {
            mark('d', 1);
            bytes.writeBytes(ByteBuffer.allocate(Long.BYTES)
                    .putLong(0, date.toInstant().toEpochMilli())
                    .array());
        } else if (value instanceof Map<?, ?> map) {
            mark('m', map.size());
            addAll(map);
        } else if (value instanceof Collection<?> list) {
            mark('l', list.size());
            list.forEach(this::add);
        } else if (value instanceof Object[] list) {
            mark('a', list.length);
            for (Object one : list) {
                add(one);
            }
        } else {
            text('?', UUID.randomUUID().toString());
        }
    }

    private void addAll(Map<?, ?> map) {
        if (map instanceof Fingerprinted known) {
            text('p', known.fingerprint());
            return;
        }
        for (Object key : new TreeSet<>(map.keySet())) {
            add(key);
            add(map.get(key));
        }
    }

    private void text(char kind, String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        mark(kind, written.length);
        bytes.writeBytes(written);
    }

    /** Kind and length before each value, so that no two values can run together into the same bytes. */
    private void mark(char kind, int length) {
        bytes.writeBytes(new byte[] {
            (byte) kind, (byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length
        });
    }

    private String digits() {
        return of(bytes.toByteArray());
    }
}
