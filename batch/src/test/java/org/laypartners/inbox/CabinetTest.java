package org.laypartners.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CabinetTest extends InboxCase {
    @Test
    void archivesByYearAndDayAndFreesTheInbox() throws IOException {
        drop("a.csv", "1");
        Claim claim = claim();

        inbox.cabinet().archive(claim, DAY, Optional.empty());

        Path archived = data.resolve("archive").resolve("2026").resolve("2026-10-06-a.csv");
        assertThat(archived).hasContent("1");
        assertThat(mode(archived)).isEqualTo("rw-------");
        assertThat(mode(archived.getParent())).isEqualTo("rwx------");
        assertThat(filesIn("inbox")).isEmpty();
        assertThat(filesIn("work")).isEmpty();
    }

    @Test
    void archivingTwiceAfterACrashKeepsOneCopy() throws IOException {
        Path file = drop("a.csv", "1");
        inbox.cabinet().archive(claim(), DAY, Optional.empty());
        drop("a.csv", "1");
        inbox.cabinet().archive(claim(), DAY, Optional.empty());
        assertThat(filesIn("archive/2026")).containsExactly("2026-10-06-a.csv");
        assertThat(file).doesNotExist();
    }

    @Test
    void theSameArchivingMayBeRepeated() throws IOException {
        drop("a.csv", "1");
        Claim claim = claim();
        inbox.cabinet().archive(claim, DAY, Optional.empty());

        inbox.cabinet().archive(claim, DAY, Optional.empty());

        assertThat(filesIn("archive/2026")).containsExactly("2026-10-06-a.csv");
    }

    @Test
    void anotherFileOfTheSameNameGetsANumber() throws IOException {
        for (String content : List.of("1", "2", "3")) {
            drop("a.csv", content);
            inbox.cabinet().archive(claim(), DAY, Optional.empty());
        }

        assertThat(filesIn("archive/2026"))
                .containsExactlyInAnyOrder("2026-10-06-a.csv", "2026-10-06-a-2.csv", "2026-10-06-a-3.csv");
    }

    @Test
    void anOriginalThatChangedSinceStaysInTheInbox() throws IOException {
        Path file = drop("a.csv", "1");
        Claim claim = claim();
        Files.writeString(file, "2");

        inbox.cabinet().archive(claim, DAY, Optional.empty());

        assertThat(file).hasContent("2");
    }

    @Test
    void withoutThePrivateCopyTheOriginalIsNeverDeleted() throws IOException {
        Path file = drop("a.csv", "1");
        Claim claim = claim();
        Files.delete(claim.file());

        assertThatThrownBy(() -> inbox.cabinet().archive(claim, DAY, Optional.empty()))
                .isInstanceOf(InboxException.class);
        assertThat(file).hasContent("1");
    }

    @Test
    void aFileFromElsewhereStaysWhereItIs() throws IOException {
        Path file = Files.writeString(data.resolve("mine.csv"), "1");
        Claim claim = inbox.claimElsewhere(file).orElseThrow();

        inbox.cabinet().archive(claim, DAY, Optional.empty());

        assertThat(file).hasContent("1");
        assertThat(filesIn("archive/2026")).containsExactly("2026-10-06-mine.csv");
        assertThat(inbox.claimElsewhere(data.resolve("missing.csv"))).isEmpty();
    }

    @Test
    void erasesWhatMustNotBeKept() throws IOException {
        Path dropped = drop("equality.csv", "1");
        Claim claim = inbox.claim(new DroppedFile(dropped)).orElseThrow();

        inbox.cabinet().erase(claim);
        inbox.cabinet().erase(claim);

        try (Stream<Path> left = Files.walk(data)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void erasingAFileFromElsewhereErasesTheCopyOnly() throws IOException {
        Path elsewhere = Files.writeString(data.resolve("equality.csv"), "1");

        inbox.cabinet().erase(inbox.claimElsewhere(elsewhere).orElseThrow());

        assertThat(elsewhere).exists();
        assertThat(data.resolve("work")).isEmptyDirectory();
    }

    @Test
    void refusesWithANoteBesideTheFile() throws IOException {
        drop("a.csv", "1");
        inbox.cabinet().refuse(claim(), "No form fits.", "Drop a form's export.");
        drop("a.csv", "2");
        Claim second = claim();
        inbox.cabinet().refuse(second, "It is empty.", "Export it again.");
        inbox.cabinet().refuse(second, "It is empty.", "Export it again.");

        assertThat(filesIn("rejected"))
                .containsExactlyInAnyOrder("a.csv", "a.csv-what-to-do.txt", "a-2.csv", "a-2.csv-what-to-do.txt");
        assertThat(data.resolve("rejected").resolve("a.csv-what-to-do.txt"))
                .hasContent("a.csv was not taken in.\nNo form fits.\nDrop a form's export.\n");
        assertThat(data.resolve("rejected").resolve("a-2.csv-what-to-do.txt"))
                .content(UTF_8)
                .contains("It is empty.");
        assertThat(mode(data.resolve("rejected").resolve("a.csv-what-to-do.txt")))
                .isEqualTo("rw-------");
        assertThat(filesIn("inbox")).isEmpty();
    }

    /** The program's copy is filed by then, so a fault of the inbox must not be told as one of the copy's folder. */
    @Test
    void anInboxThatCannotBeClearedIsNamed() throws IOException {
        Path system = Path.of("/proc/version");
        assumeTrue(Files.isReadable(system));
        Path copy = Files.write(data.resolve("work/copy"), Files.readAllBytes(system));
        String sha256 = PrivateCopy.sha256(copy);
        Claim claim = new Claim("a.csv", sha256, copy, LocalDateTime.MIN, Optional.of(system), false);

        assertThatThrownBy(() -> inbox.cabinet().erase(claim))
                .isInstanceOf(InboxException.class)
                .hasMessageStartingWith("What was dealt with cannot be taken out of the folder /proc.");
    }

    @Test
    void whatIsRefusedUncopiedIsMovedItself() throws IOException {
        Path file = drop("large.csv", "1");
        Object itself = Files.readAttributes(file, BasicFileAttributes.class).fileKey();

        inbox.cabinet().refuseUncopied(inbox.claimUncopied(file, false).orElseThrow(), "It is large.", "Split it.");

        assertThat(filesIn("inbox")).isEmpty();
        assertThat(filesIn("work")).isEmpty();
        assertThat(filesIn("rejected")).containsExactlyInAnyOrder("large.csv", "large.csv-what-to-do.txt");
        assertThat(Files.readAttributes(data.resolve("rejected/large.csv"), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(itself);
    }

    @Test
    void whatIsRefusedUncopiedElsewhereStaysThere() throws IOException {
        Path file = Files.writeString(data.resolve("large.csv"), "1");

        inbox.cabinet().refuseUncopied(inbox.claimUncopied(file, true).orElseThrow(), "It is large.", "Split it.");

        assertThat(file).hasContent("1");
        assertThat(filesIn("rejected")).containsExactly("large.csv-what-to-do.txt");
    }
}
