package org.laypartners.site;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.laypartners.checksum.Fingerprint;

/**
 * A bake's memory on the disk: a line with the fingerprint of all that follows, then each text behind its length. As JSON
 * the memory of 10,000 pages took a twelfth of a bake that renders one of them.
 */
final class MemoryFile {
    private static final int FIRST_LINE = Fingerprint.LENGTH + 1;

    private MemoryFile() {}

    /** What is kept, as the bake's memory has it. */
    record Saved(
            String frame,
            Map<String, PagePlace> places,
            Map<String, KeptPage> pages,
            Map<String, String> words,
            Map<String, String> facts) {}

    private interface Writing<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    /** Empty where there is no such file, or not all of it as it was written. */
    static Optional<Saved> read(Path file) {
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            if (bytes.length < FIRST_LINE) {
                return Optional.empty();
            }
            String fingerprint = new String(bytes, 0, FIRST_LINE - 1, StandardCharsets.US_ASCII);
            return fingerprint.equals(Fingerprint.of(bytes, FIRST_LINE))
                    ? Optional.of(saved(ByteBuffer.wrap(bytes, FIRST_LINE, bytes.length - FIRST_LINE)))
                    : Optional.empty();
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Saved saved(ByteBuffer in) {
        String frame = text(in);
        List<Map<String, String>> reads = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            // Each of them once, for all its pages.
            reads.add(Map.copyOf(map(in, MemoryFile::text)));
        }
        return new Saved(
                frame,
                map(in, MemoryFile::place),
                map(in, each -> page(each, reads)),
                map(in, MemoryFile::text),
                map(in, MemoryFile::text));
    }

    private static PagePlace place(ByteBuffer in) {
        return new PagePlace(text(in), text(in));
    }

    private static KeptPage page(ByteBuffer in, List<Map<String, String>> reads) {
        return new KeptPage(text(in), new RenderedPage(text(in), reads.get(in.getInt())));
    }

    private static <T> Map<String, T> map(ByteBuffer in, Function<ByteBuffer, T> value) {
        int size = in.getInt();
        Map<String, T> map = new HashMap<>(size * 2);
        for (int left = size; left > 0; left--) {
            map.put(text(in), value.apply(in));
        }
        return map;
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    /** Whoever reads the file sees all of it or what was there before. */
    static void write(Saved saved, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        write(saved, new DataOutputStream(bytes));
        byte[] whole = bytes.toByteArray();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write((Fingerprint.of(whole) + "\n").getBytes(StandardCharsets.US_ASCII));
            out.write(whole);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Saved saved, DataOutputStream out) throws IOException {
        // Pages of one type have read the same, which stands there once.
        Map<Map<String, String>, Integer> known = new HashMap<>();
        List<Map<String, String>> reads = new ArrayList<>();
        for (KeptPage page : saved.pages().values()) {
            if (known.putIfAbsent(page.rendered().reads(), reads.size()) == null) {
                reads.add(page.rendered().reads());
            }
        }
        text(saved.frame(), out);
        out.writeInt(reads.size());
        for (Map<String, String> each : reads) {
            map(each, out, MemoryFile::text);
        }
        map(saved.places(), out, MemoryFile::place);
        map(
                saved.pages(),
                out,
                (page, to) -> page(page, known.getOrDefault(page.rendered().reads(), 0), to));
        map(saved.words(), out, MemoryFile::text);
        map(saved.facts(), out, MemoryFile::text);
    }

    private static void place(PagePlace place, DataOutputStream out) throws IOException {
        text(place.uri(), out);
        text(place.rootPath(), out);
    }

    private static void page(KeptPage page, int reads, DataOutputStream out) throws IOException {
        text(page.source(), out);
        text(page.rendered().bytes(), out);
        out.writeInt(reads);
    }

    private static <T> void map(Map<String, T> map, DataOutputStream out, Writing<T> value) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, T> each : map.entrySet()) {
            text(each.getKey(), out);
            value.write(each.getValue(), out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
