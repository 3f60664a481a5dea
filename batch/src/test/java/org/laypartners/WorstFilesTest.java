package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that ask for most, each read in a program of its own that has 256 MB of memory. */
class WorstFilesTest {
    private static final long SECONDS = 120;

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
    void readsATableOf500000Rows() throws IOException, InterruptedException {
        HostileFiles.longTable(file(), 500_000);

        assertThat(read()).isEqualTo("500000 rows, 0 of them refused");
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

    private Path file() {
        return folder.resolve("worst.bin");
    }

    /** What the reader made of the file, in one line. */
    private String read() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadOneFile.class.getName(),
                        file().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = reader.waitFor(SECONDS, TimeUnit.SECONDS);
        reader.destroyForcibly().waitFor();
        assertThat(ended).as("ended within %d seconds", SECONDS).isTrue();
        assertThat(reader.exitValue()).as(Files.readString(said)).isZero();
        return Files.readString(said).strip();
    }
}
