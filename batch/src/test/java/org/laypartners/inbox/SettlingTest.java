package org.laypartners.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the clocks change, how old a file is goes by what has passed and not by what the clock on the wall shows. */
class SettlingTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    private Path folder;

    /** Written at 01:50 in summer time, and looked at a quarter of an hour later, at 01:05 in winter time. */
    @Test
    void aFileFromTheHourThatComesTwiceIsNotOneOfTheFuture() throws IOException {
        Path file = file("2026-10-25T00:50:00Z");
        Settling settling = new Settling(Duration.ofMinutes(10), at("2026-10-25T01:05:00Z"));

        Set<Path> settled = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> settling.settled(List.of(file)));

        assertThat(settled).containsExactly(file);
    }

    /** Written at 00:59, and looked at a minute later, at 02:00 in summer time. */
    @Test
    void theHourThatIsLeftOutMakesNoFileOlder() throws IOException {
        Path file = file("2026-03-29T00:59:00Z");
        Settling settling = new Settling(Duration.ofMinutes(1).plusSeconds(1), at("2026-03-29T01:00:00Z"));
        CompletableFuture<Void> writer = CompletableFuture.runAsync(
                () -> write(file, "and more"), CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));

        Set<Path> settled = settling.settled(List.of(file));

        writer.join();
        assertThat(settled).isEmpty();
    }

    private Path file(String written) throws IOException {
        Path file = write(folder.resolve("export.csv"), "1");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(written)));
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text, UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), LONDON);
    }
}
