package org.laypartners.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.store.StoreException;

class BackupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @TempDir
    private Path data;

    private SmallStore store = new SmallStore(Path.of("."));
    private Backups backups = new Backups(Path.of("."));

    @BeforeEach
    void makeAStore() throws IOException, SQLException {
        store = SmallStore.in(data);
        backups = new Backups(data);
    }

    @Test
    void copiesWhatWasCommittedThoughTheStoreIsOpen() throws SQLException {
        try (Connection open = SmallStore.open(store.file());
                Statement statement = open.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("insert into word values ('only in the log')");

            backups.take(store.file(), DAY, 7);
        }

        assertThat(SmallStore.word(backups.find(Optional.empty()).file())).isEqualTo("only in the log");
    }

    /** Then not all of the log can be put into the file, and its bytes alone would be an older store. */
    @Test
    void copiesWhatWasCommittedThoughSomebodyReadsAnEarlierMoment() throws SQLException {
        try (Connection open = SmallStore.open(store.file());
                Statement statement = open.createStatement();
                Connection reader = SmallStore.open(store.file());
                Statement reading = reader.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("insert into word values ('only in the log')");
            reading.execute("begin");
            reading.executeQuery("select text from word").close();
            statement.execute("update word set text = 'later than what is read'");

            backups.take(store.file(), DAY, 7);
        }

        assertThat(SmallStore.word(backups.find(Optional.empty()).file())).isEqualTo("later than what is read");
    }

    @Test
    void aCopyNeedsNoFileBesideIt() throws SQLException {
        store.write("pragma journal_mode = wal", "insert into word values ('kept')");

        Path copy = backups.take(store.file(), DAY, 7).orElseThrow().file();

        assertThat(SmallStore.word(copy)).isEqualTo("kept");
        assertThat(data.resolve("backups").toFile().list()).containsExactly("0001-2026-10-06.db");
        assertThat(copy).hasSize(store.file().toFile().length());
    }

    @Test
    void copiesWhateverTheFolderIsCalled() throws IOException, SQLException {
        store.write("insert into word values ('kept')");
        Backups odd = new Backups(Files.createDirectories(data.resolve("it's the \"lay\" partners' 100%20 #1?")));

        odd.take(store.file(), DAY, 7);

        assertThat(SmallStore.word(odd.find(Optional.empty()).file())).isEqualTo("kept");
    }

    @Test
    void onlyTheOwnerMayReadACopy() throws IOException {
        Backup made = backups.take(store.file(), DAY, 7).orElseThrow();

        assertThat(made.name()).isEqualTo("0001-2026-10-06.db");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("backups"))))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsTheLastWhateverTheClockSaid() {
        backups.take(store.file(), DAY.plusYears(9), 3);
        for (int night = 0; night < 4; night++) {
            backups.take(store.file(), DAY.plusDays(night), 3);
        }

        assertThat(backups.all())
                .extracting(Backup::name)
                .containsExactly("0005-2026-10-09.db", "0004-2026-10-08.db", "0003-2026-10-07.db");
    }

    @Test
    void aDamagedStoreIsNotCopiedAndCostsNoOlderCopy() throws IOException, SQLException {
        store.fill();
        backups.take(store.file(), DAY, 1);
        store.damage();

        assertThatThrownBy(() -> backups.take(store.file(), DAY, 1))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("put back the last good copy with restore");
        assertThat(backups.all()).hasSize(1);
    }

    /** Of three copies that are kept, one was looked through. */
    @Test
    void ofALargeStoreEachCopyInTurnIsLookedThrough() throws IOException, SQLException {
        store.fill();
        Backups ofLarge = new Backups(data, 1_000);
        store.damage();

        ofLarge.take(store.file(), DAY, 3);
        ofLarge.take(store.file(), DAY.plusDays(1), 3);

        assertThatThrownBy(() -> ofLarge.take(store.file(), DAY.plusDays(2), 3))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("put back the last good copy with restore");
        assertThat(ofLarge.all()).hasSize(2);
    }

    @Test
    void whatADeadRunLeftIsClearedAndNeverListed() throws IOException {
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups/0001-2026-10-05.db.part"), "half a co");

        assertThat(backups.all()).isEmpty();
        backups.take(store.file(), DAY, 7);
        assertThat(data.resolve("backups").toFile().list()).containsExactly("0001-2026-10-06.db");
    }

    @Test
    void withoutAStoreThereIsNothingToCopy() {
        assertThat(backups.take(data.resolve("none.db"), DAY, 7)).isEmpty();
        assertThat(data.resolve("backups")).doesNotExist();
    }

    @Test
    void namesTheNewestWhenAskedForWhatIsNotThere() {
        backups.take(store.file(), DAY, 7);

        assertThatThrownBy(() -> backups.find(Optional.of("0009-2026-10-06.db")))
                .hasMessage(
                        "There is no backup of that name. The newest is 0001-2026-10-06.db; restore --list names them"
                                + " all.");
    }

    @Test
    void aFullDiskIsToldApartFromDamage() {
        assertThat(WhyNoCopy.inWords(
                        store.file(),
                        data.resolve("backups"),
                        new StoreException("no", new IOException("No space left on device"))))
                .isEqualTo(
                        "The store could not be backed up, so this run did not begin. The disk is full. Make room, then"
                                + " run again. No older backup was deleted.");
    }

    @Test
    void missingRightsAreToldApartFromDamage() {
        assertThat(WhyNoCopy.inWords(
                        store.file(),
                        data.resolve("backups"),
                        new StoreException("no", new AccessDeniedException("backups"))))
                .contains("may not write there. Look at who owns it")
                .doesNotContain("restore");
    }

    @Test
    void halfACopyIsDeletedWhenACopyFails() throws IOException, SQLException {
        store.fill();
        store.damage();

        assertThatThrownBy(() -> backups.take(store.file(), DAY, 7)).isInstanceOf(BackupException.class);

        assertThat(data.resolve("backups")).isEmptyDirectory();
    }
}
