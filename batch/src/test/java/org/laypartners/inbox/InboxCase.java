package org.laypartners.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A data folder with an inbox to drop files in. */
abstract class InboxCase {
    static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    static final Duration SETTLE = Duration.ofMillis(300);

    @TempDir
    Path data;

    Inbox inbox;

    @BeforeEach
    void make() {
        inbox = new Inbox(data, SETTLE, Clock.systemUTC());
    }

    Claim claim() {
        Optional<Claim> claim = inbox.claim(inbox.look().finished().get(0));
        return claim.orElseThrow();
    }

    /** Puts a file in the inbox that has lain there for an hour. */
    Path drop(String name, String content) throws IOException {
        Path file = Files.writeString(data.resolve("inbox").resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3_600)));
        return file;
    }

    List<String> filesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
