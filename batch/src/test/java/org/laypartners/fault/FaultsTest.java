package org.laypartners.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.command.CommandException;
import org.laypartners.content.SiteException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Each fault of the machine becomes a sentence that says what to do, and never what somebody wrote. */
class FaultsTest {
    @Test
    void aFullDiskIsNamed() {
        IOException full = new FileSystemException("data/rejected/Cleo Brandt.csv", null, "No space left on device");

        assertThat(Faults.sentence(List.of(new UncheckedIOException(full))))
                .isEqualTo("The disk is full. Make room, then run again.");
    }

    /** A folder of the data folder is nobody's name; the file in it may be. */
    @Test
    void theFolderOfTheDataFolderIsNamedAndTheFileIsNot(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("inbox"));
        Files.createFile(data.resolve("lock"));
        String file = data.resolve("rejected/Cleo Brandt.csv").toString();

        assertThat(Faults.sentence(List.of(new AccessDeniedException(file))))
                .isEqualTo(
                        "The folder " + data.resolve("rejected") + " cannot be written to. This program may not write"
                                + " there. Look at who owns it and all in it, and at their rights.");
    }

    @Test
    void elsewhereAFileThatMayNotBeWrittenToIsNotNamed() {
        assertThat(Faults.sentence(List.of(new AccessDeniedException("data/archive/Cleo Brandt.csv"))))
                .isEqualTo("A file or folder may not be written to. Look at who owns the data folder and all in it.");
    }

    /** SQLite's result codes, extended ones among them: 778 is a failed write. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5    |       | Another program holds the store. Close it, then run again.
                    8    |       | The store cannot be written to. Look at who owns its folder and all in it.
                    11   |       | The store is damaged. Put back a good copy of it with restore.
                    13   |       | The disk is full, so the store could not be written to. Make room, then run again.
                    778  |       | The disk gave an error while the store was used. Look at whether the disk is in order.
                    0    | 53100 | The database is out of room, memory or connections. Make room, then run again.
                    0    | 08006 | The connection to the database was lost. Look at whether it is up, then run again.
                    """)
    void aFaultOfTheStoreIsNamedByItsCode(int code, String state, String sentence) {
        SQLException fault = new SQLException("near 'Cleo Brandt': what somebody wrote", state, code);

        assertThat(Faults.sentence(List.of(new DataAccessResourceFailureException("saving", fault))))
                .isEqualTo(sentence);
    }

    /** A night that failed after the switch says that tonight's site is live; both at once cannot be true. */
    @Test
    void whatIsLiveIsToldOnce() {
        RuntimeException fault = new SiteException("The page role.html cannot be written.");

        CommandException explained = Faults.explain(List.of(fault));

        assertThat(explained).hasMessageEndingWith("the last good site and reports stay up.");
        assertThat(Faults.withoutWhatIsLive(explained)).isEqualTo("The page role.html cannot be written.");
        assertThat(Faults.withoutWhatIsLive(fault)).isEqualTo("The page role.html cannot be written.");
    }

    @Test
    void tooLittleMemorySaysWhatToDo() {
        Throwable fault = new IllegalStateException("reading", new OutOfMemoryError("Java heap space"));

        assertThat(Faults.sentence(List.of(fault)))
                .isEqualTo("The program ran out of memory. Give it more, such as with java -Xmx1g; then run again.");
    }

    @Test
    void ofWhatNobodyThoughtOfOnlyTheKindIsTold() {
        assertThat(Faults.sentence(List.of(new IllegalStateException("Cleo Brandt"))))
                .isEqualTo("Something went wrong inside the program (IllegalStateException).");
    }
}
