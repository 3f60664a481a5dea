package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that ask for most, read in programs of their own that have 256 MB of memory. */
class WorstFilesTest {
    private static final long SECONDS = 300;

    /** The code of a reason, or counts. */
    private static final Pattern ANY_ANSWER = Pattern.compile("[A-Z_]+|[0-9]+ rows, [0-9]+ of them refused");

    @TempDir
    private Path folder;

    @Test
    void readsATableWithACellOf20Megabytes() throws IOException, InterruptedException {
        HostileFiles.longCell(file(), 20);

        assertThat(read()).isEqualTo("2 rows, 1 of them refused");
    }

    @Test
    void refusesATableOf100000Columns() throws IOException, InterruptedException {
        HostileFiles.wideTable(file(), 100_000);

        assertThat(read()).isEqualTo("TOO_MANY_COLUMNS");
    }

    @Test
    void refusesAWorkbookOf100000Columns() throws IOException, InterruptedException {
        HostileFiles.workbook(file(), HostileFiles.sheetOfColumns(100_000));

        assertThat(read()).isEqualTo("TOO_MANY_COLUMNS");
    }

    @Test
    void readsATableOf200000Rows() throws IOException, InterruptedException {
        HostileFiles.longTable(file(), 200_000);

        assertThat(read()).isEqualTo("200000 rows, 0 of them refused");
    }

    @Test
    void outlivesAWorkbookWithACellOf300Megabytes() throws IOException, InterruptedException {
        HostileFiles.workbook(file(), HostileFiles.sheetWithOneCell(HostileFiles.letters(300)));

        assertThat(read()).matches(ANY_ANSWER);
    }

    @Test
    void outlivesAWorkbookWith300MegabytesOfSharedTexts() throws IOException, InterruptedException {
        HostileFiles.workbook(
                file(), HostileFiles.sheetWithOneCell(HostileFiles.letters(0)), HostileFiles.sharedTexts(300));

        assertThat(read()).matches(ANY_ANSWER);
    }

    @Test
    void outlivesARowOf40CellsOf7Megabytes() throws IOException, InterruptedException {
        HostileFiles.workbook(file(), HostileFiles.sheetOfLongCells(40, 7));

        assertThat(read()).matches(ANY_ANSWER);
    }

    @Test
    void refusesALineOf30MillionWideLetters() throws IOException, InterruptedException {
        Files.writeString(
                file(), Registers.HEADINGS + "M1,Letters,2026-02-27,\"\u20ac" + "a".repeat(30_000_000) + "\",x\n");

        assertThat(read()).isEqualTo("LINE_TOO_LONG");
    }

    @Test
    void outlivesATextInAMillionRuns() throws IOException, InterruptedException {
        HostileFiles.workbook(file(), HostileFiles.sheetOfASharedText(), HostileFiles.sharedTextOfRuns(1_000_000));

        assertThat(read()).isEqualTo("1 rows, 1 of them refused");
    }

    /** What the job prints reaches whoever runs it by mail. */
    @Test
    void printsNothingOfItsOwnAboutASheetThatIsNotText() throws IOException, InterruptedException {
        HostileFiles.workbook(file(), HostileFiles.sheetWithOneCell(cell -> cell.write(0xFF)));

        assertThat(read()).isEqualTo("BROKEN_WORKBOOK");
    }

    @Test
    void spendsANightOnTheLongTheWideAndTheWrong() throws IOException, InterruptedException {
        Path inbox = Files.createDirectories(folder.resolve("data/inbox"));
        HostileFiles.longCell(inbox.resolve("long cell.csv"), 20);
        HostileFiles.wideTable(inbox.resolve("wide.csv"), 100_000);
        HostileFiles.workbook(inbox.resolve("wide.xlsx"), HostileFiles.sheetOfColumns(100_000));
        HostileFiles.longTable(inbox.resolve("long.csv"), 5_000);
        Files.writeString(
                inbox.resolve("wrong.csv"),
                new HostileAnswers().everywhere("feedback", Collections.nCopies(3_000, "x")));

        assertThat(night())
                .contains("long cell.csv: Taken in. 2 rows read: 1 new, 0 replaced, 0 known, 1 refused.")
                .contains("wide.csv: Refused.")
                .contains("wide.xlsx: Refused.")
                .contains("long.csv: Taken in. 5000 rows read: ")
                .contains("3000 rows read: 0 new, 0 replaced, 0 known, 3000 refused.");
    }

    private Path file() {
        return folder.resolve("worst.bin");
    }

    /** What the reader made of the file, in one line. */
    private String read() throws IOException, InterruptedException {
        return said(ReadOneFile.class, file().toString()).strip();
    }

    private String night() throws IOException, InterruptedException {
        try (Stream<Path> dropped = Files.list(folder.resolve("data/inbox"))) {
            for (Path file : dropped.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
            }
        }
        String data = folder.resolve("data").toString();
        return said(LayPartners.class, "nightly", "--data", data, "--date", "2026-10-06");
    }

    private String said(Class<?> program, String... words) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(words));
        Process reader = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = reader.waitFor(SECONDS, TimeUnit.SECONDS);
        reader.destroyForcibly().waitFor();
        assertThat(ended).as("ended within %d seconds", SECONDS).isTrue();
        assertThat(reader.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }
}
