package org.laypartners.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.Typed;

/**
 * A data folder with one good night behind it and a mixed inbox before it: new exports, an export that repeats and corrects an
 * earlier one, one with a late answer of two years ago, a mended sheet, the same file under two names, equality answers,
 * decisions, a report of an online meeting, and two files that no night can take in. Every fault starts from a copy of it.
 */
final class Scene {
    /** So few that each file takes several transactions. */
    static final String ROWS_AT_A_TIME = "7";

    static final String ROWS_SETTING = "lay-partners.rows-at-a-time";

    private static final Path EXAMPLES = Path.of("batch/examples/inbox");
    private static final Instant WRITTEN = Instant.parse("2026-10-05T09:00:00Z");

    private final Path folder;

    /** Spends the good night. */
    Scene(Path folder) throws IOException {
        this.folder = folder;
        drop("Roster of lay partners.csv", example("Roster of lay partners.csv"));
        drop("Meeting register 2025-26.csv", example("Meeting register 2025-26.csv"));
        drop("Lay partner feedback(1-20).csv", firstLines(example("Lay partner feedback(1-40).csv"), 21));
        String old = ofTwoYearsAgo(example("How is it going (Responses) - Form responses 1.csv"));
        drop("Old feedback.csv", old.getBytes(StandardCharsets.UTF_8));
        Typed night = Typed.on(start(), "nightly");
        assertThat(night.exit()).as(night.err()).isZero();
        for (Path mended : files(start().resolve("rejected"))) {
            drop("Mended " + mended.getFileName(), Files.readAllBytes(mended));
        }
        for (Path export : files(EXAMPLES)) {
            drop(String.valueOf(export.getFileName()), Files.readAllBytes(export));
        }
        drop("Lay partner feedback again.csv", example("Lay partner feedback(1-40).csv"));
        drop("Old feedback again.csv", oneMore(old).getBytes(StandardCharsets.UTF_8));
        drop("empty.csv", new byte[0]);
    }

    Path start() {
        return folder.resolve("start");
    }

    private void drop(String name, byte[] bytes) throws IOException {
        Path file = Files.createDirectories(start().resolve("inbox")).resolve(name);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }

    private static byte[] example(String name) throws IOException {
        return Files.readAllBytes(EXAMPLES.resolve(name));
    }

    /** So that quarters that a night reads no more have a page each. */
    private static String ofTwoYearsAgo(byte[] export) {
        return new String(export, StandardCharsets.UTF_8).replaceAll("(?m)^(\\d{2}/\\d{2})/20\\d{2} ", "$1/2024 ");
    }

    /** The last of the answers was given twice, a second apart. */
    private static String oneMore(String export) {
        String last = export.lines().reduce("", (before, line) -> line);
        return export + last.replaceFirst(":\\d{2},", ":59,") + "\n";
    }

    private static byte[] firstLines(byte[] text, int count) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .limit(count)
                .reduce("", (all, line) -> all + line + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
