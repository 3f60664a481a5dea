package org.laypartners.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class InboxTest extends InboxCase {
    @Test
    void makesItsFoldersForTheirOwnerOnly() throws IOException {
        for (String name : List.of("inbox", "work", "archive", "rejected")) {
            assertThat(mode(data.resolve(name))).as(name).isEqualTo("rwx------");
        }
    }

    @Test
    void leavesTheModeThatATrustGaveItsInbox() throws IOException {
        Files.setPosixFilePermissions(data.resolve("inbox"), PosixFilePermissions.fromString("rwxrwx---"));

        new Inbox(data, SETTLE, Clock.systemUTC());

        assertThat(mode(data.resolve("inbox"))).isEqualTo("rwxrwx---");
    }

    @Test
    void findsFinishedFilesInTheOrderOfTheirNames() throws IOException {
        drop("b.csv", "1");
        drop("a.xlsx", "2");

        assertThat(inbox.look().finished()).extracting(DroppedFile::name).containsExactly("a.xlsx", "b.csv");
        assertThat(inbox.look().skipped()).isEmpty();
    }

    @Test
    void saysOfEachThingItLeavesWhy() throws Exception {
        Path outside = Files.writeString(data.resolve("outside.csv"), "secret");
        Files.createSymbolicLink(data.resolve("inbox").resolve("link.csv"), outside);
        Files.createDirectory(data.resolve("inbox").resolve("folder.csv"));
        assertThat(new ProcessBuilder(
                                "mkfifo",
                                data.resolve("inbox").resolve("pipe.csv").toString())
                        .start()
                        .waitFor())
                .isZero();
        for (String name : List.of(
                ".hidden.csv",
                "~$open.xlsx",
                "a.tmp",
                "b.csv.part",
                "c.PARTIAL",
                "d.crdownload",
                "e.lock",
                "x.csv-what-to-do.txt")) {
            drop(name, "1");
        }

        Look look = inbox.look();

        assertThat(look.finished()).isEmpty();
        assertThat(look.skipped())
                .hasSize(11)
                .allSatisfy(skipped -> assertThat(skipped.reason()).endsWith("."));
        assertThat(reasonFor(look, "link.csv")).contains("link");
        assertThat(reasonFor(look, "folder.csv")).contains("folder");
        assertThat(reasonFor(look, "pipe.csv")).contains("not a file");
        assertThat(reasonFor(look, "hidden.csv")).contains("hidden");
        assertThat(reasonFor(look, "b.csv.part")).contains("another program");
    }

    @Test
    void waitsOnceForAllYoungFilesTogether() throws IOException {
        for (int number = 0; number < 6; number++) {
            Files.writeString(data.resolve("inbox").resolve(number + ".csv"), "1");
        }
        Instant start = Instant.now();

        assertThat(inbox.look().finished()).hasSize(6);
        assertThat(Duration.between(start, Instant.now())).isLessThan(SETTLE.multipliedBy(4));
    }

    @Test
    void doesNotWaitForFilesThatHaveLainLongEnough() throws IOException {
        Inbox patient = new Inbox(data, Duration.ofMinutes(9), Clock.systemUTC());
        drop("a.csv", "1");

        assertThat(patient.look().finished()).hasSize(1);
    }

    @Test
    void leavesAFileThatStillGrows() throws Exception {
        Path growing = Files.writeString(data.resolve("inbox").resolve("growing.csv"), "1");
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!stop.get()) {
                append(growing);
            }
        });
        writer.start();
        try {
            Look look = inbox.look();
            assertThat(look.finished()).isEmpty();
            assertThat(reasonFor(look, "growing.csv")).isEqualTo("This file is still being written.");
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void takesAFileWhoseTimeIsInTheFuture() throws IOException {
        Path file = drop("a.csv", "1");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3_600)));

        assertThat(inbox.look().finished()).hasSize(1);
    }

    @Test
    void takesAPrivateCopyUnderItsFingerprint() throws IOException {
        Path file = drop("a.csv", "hello");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-07-01T11:30:00Z")));

        Claim claim = claim();

        assertThat(claim.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(claim.file())
                .isEqualTo(data.resolve("work").resolve(claim.sha256()))
                .hasContent("hello");
        assertThat(mode(claim.file())).isEqualTo("rw-------");
        assertThat(claim.modified())
                .as("as a clock in London shows it")
                .isEqualTo(LocalDateTime.of(2026, 7, 1, 12, 30));
        assertThat(claim.original()).contains(file);
    }

    @Test
    void aFileGoneSinceTheLookIsLeftToTheNextNight() throws IOException {
        drop("a.csv", "1");
        DroppedFile found = inbox.look().finished().get(0);
        Files.delete(found.path());

        assertThat(inbox.claim(found)).isEmpty();
        assertThat(filesIn("work")).isEmpty();
    }

    @Test
    void aFileThatGrowsWhileItIsCopiedIsLeftToTheNextNight() throws Exception {
        Path big = drop("big.csv", "row\n".repeat(5_000_000));
        DroppedFile found = inbox.look().finished().get(0);
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!stop.get()) {
                append(big);
            }
        });
        writer.start();
        try {
            assertThat(inbox.claim(found)).isEmpty();
        } finally {
            stop.set(true);
            writer.join();
        }
        assertThat(filesIn("work")).isEmpty();
    }

    @Test
    void aFileReplacedByALinkSinceTheLookIsNotFollowed() throws IOException {
        drop("a.csv", "1");
        DroppedFile found = inbox.look().finished().get(0);
        Files.delete(found.path());
        Files.createSymbolicLink(found.path(), Files.writeString(data.resolve("outside"), "secret"));

        assertThat(inbox.claim(found)).isEmpty();
    }

    @Test
    void takesUpTheCopyThatADeadRunLeft() throws IOException {
        Path file = drop("a.csv", "1");
        Claim claim = claim();
        Files.delete(file);

        Claim resumed = new Inbox(data, SETTLE, Clock.systemUTC())
                .resume(claim.sha256(), "a.csv")
                .orElseThrow();

        assertThat(resumed.file()).isEqualTo(claim.file());
        assertThat(resumed.modified()).isEqualTo(claim.modified());
        inbox.cabinet().archive(resumed, DAY, Optional.empty());
        assertThat(filesIn("archive/2026")).containsExactly("2026-10-06-a.csv");
    }

    @Test
    void takesUpNoCopyThatIsGoneOrDamaged() throws IOException {
        drop("a.csv", "1");
        Claim claim = claim();
        Files.writeString(claim.file(), "half");

        assertThat(inbox.resume(claim.sha256(), "a.csv")).isEmpty();
        assertThat(inbox.resume("0".repeat(64), "a.csv")).isEmpty();
    }

    @Test
    void clearsWhatDeadRunsLeft() throws IOException {
        drop("a.csv", "1");
        claim();
        Files.writeString(data.resolve("work").resolve("copying.part"), "half");

        inbox.clearWork();

        assertThat(filesIn("work")).isEmpty();
        assertThat(filesIn("inbox")).containsExactly("a.csv");
    }

    @Test
    void aFileWhereAFolderBelongsGivesAPlainSentence() throws IOException {
        Path other = Files.createDirectory(data.resolve("other"));
        Files.writeString(other.resolve("work"), "in the way");

        assertThatThrownBy(() -> new Inbox(other, SETTLE, Clock.systemUTC()))
                .isInstanceOf(InboxException.class)
                .hasMessageContaining(other.toString())
                .hasMessageEndingWith(".");
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more\n", StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String reasonFor(Look look, String name) {
        return look.skipped().stream()
                .filter(skipped -> skipped.name().equals(name))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
