package org.laypartners.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A bake's memory on the disk: a line with the fingerprint of all that follows, then JSON. */
final class MemoryFile {
    private static final int FIRST_LINE = 33;

    private MemoryFile() {}

    /** What is kept, as the bake's memory has it. */
    record Saved(String frame, Map<String, KeptPage> pages, Map<String, String> words, Map<String, String> facts) {}

    /** The same as the file has it: pages of one type have read the same, which stands there once. */
    private record Written(
            String frame,
            List<Map<String, String>> reads,
            Map<String, WrittenPage> pages,
            Map<String, String> words,
            Map<String, String> facts) {}

    private record WrittenPage(String source, String bytes, int reads) {}

    /** Empty where there is no such file, or not all of it as it was written. */
    static Optional<Saved> read(Path file) {
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            if (bytes.length < FIRST_LINE) {
                return Optional.empty();
            }
            String fingerprint = new String(bytes, 0, FIRST_LINE - 1, StandardCharsets.US_ASCII);
            return fingerprint.equals(Fingerprint.of(bytes, FIRST_LINE))
                    ? Optional.of(saved(
                            JsonMapper.shared().readValue(bytes, FIRST_LINE, bytes.length - FIRST_LINE, Written.class)))
                    : Optional.empty();
        } catch (IOException | JacksonException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Saved saved(Written written) {
        // Each of them once, for all its pages.
        List<Map<String, String>> reads =
                written.reads().stream().map(Map::copyOf).toList();
        Map<String, KeptPage> pages = new HashMap<>();
        written.pages()
                .forEach((address, page) -> pages.put(
                        address, new KeptPage(page.source(), new RenderedPage(page.bytes(), reads.get(page.reads())))));
        return new Saved(written.frame(), pages, written.words(), written.facts());
    }

    /** Whoever reads the file sees all of it or what was there before. */
    static void write(Saved saved, Path file) throws IOException {
        List<Map<String, String>> reads = new ArrayList<>();
        Map<Map<String, String>, Integer> known = new HashMap<>();
        Map<String, WrittenPage> pages = new TreeMap<>();
        saved.pages().forEach((address, page) -> {
            int number = known.computeIfAbsent(page.rendered().reads(), each -> {
                reads.add(each);
                return reads.size() - 1;
            });
            pages.put(address, new WrittenPage(page.source(), page.rendered().bytes(), number));
        });
        byte[] json = JsonMapper.shared()
                .writeValueAsBytes(new Written(saved.frame(), reads, pages, saved.words(), saved.facts()));
        byte[] firstLine = (Fingerprint.of(json) + "\n").getBytes(StandardCharsets.US_ASCII);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            out.write(firstLine);
            out.write(json);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
