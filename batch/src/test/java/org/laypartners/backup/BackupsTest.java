package org.laypartners.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @TempDir
    private Path data;

    private Path store = Path.of(".");
    private Backups backups = new Backups(Path.of("."));

    @BeforeEach
    void makeAStore() throws IOException, SQLException {
        store = Files.createDirectories(data.resolve("store")).resolve("lay-partners.db");
        backups = new Backups(data);
        write("create table flyway_schema_history (version text)", "create table word (text text)");
    }

    @Test
    void copiesWhatWasCommittedThoughTheStoreIsOpen() throws SQLException {
        try (Connection open = open(store);
                Statement statement = open.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("insert into word values ('only in the log')");

            backups.take(store, DAY, 7);
        }

        assertThat(word(backups.find(Optional.empty()).file())).isEqualTo("only in the log");
    }

    /** Then not all of the log can be put into the file, and its bytes alone would be an older store. */
    @Test
    void copiesWhatWasCommittedThoughSomebodyReadsAnEarlierMoment() throws SQLException {
        try (Connection open = open(store);
                Statement statement = open.createStatement();
                Connection reader = open(store);
                Statement reading = reader.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("insert into word values ('only in the log')");
            reading.execute("begin");
            reading.executeQuery("select text from word").close();
            statement.execute("update word set text = 'later than what is read'");

            backups.take(store, DAY, 7);
        }

        assertThat(word(backups.find(Optional.empty()).file())).isEqualTo("later than what is read");
    }

    @Test
    void aCopyNeedsNoFileBesideIt() throws SQLException {
        write("pragma journal_mode = wal", "insert into word values ('kept')");

        Path copy = backups.take(store, DAY, 7).orElseThrow().file();

        assertThat(word(copy)).isEqualTo("kept");
        assertThat(data.resolve("backups").toFile().list()).containsExactly("0001-2026-10-06.db");
        assertThat(copy).hasSize(store.toFile().length());
    }

    @Test
    void copiesWhateverTheFolderIsCalled() throws IOException, SQLException {
        write("insert into word values ('kept')");
        Backups odd = new Backups(Files.createDirectories(data.resolve("it's the \"lay\" partners' 100%20 #1?")));

        odd.take(store, DAY, 7);

        assertThat(word(odd.find(Optional.empty()).file())).isEqualTo("kept");
    }

    @Test
    void onlyTheOwnerMayReadACopy() throws IOException {
        Backup made = backups.take(store, DAY, 7).orElseThrow();

        assertThat(made.name()).isEqualTo("0001-2026-10-06.db");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("backups"))))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsTheLastWhateverTheClockSaid() {
        backups.take(store, DAY.plusYears(9), 3);
        for (int night = 0; night < 4; night++) {
            backups.take(store, DAY.plusDays(night), 3);
        }

        assertThat(backups.all())
                .extracting(Backup::name)
                .containsExactly("0005-2026-10-09.db", "0004-2026-10-08.db", "0003-2026-10-07.db");
    }

    @Test
    void aDamagedStoreIsNotCopiedAndCostsNoOlderCopy() throws IOException, SQLException {
        fill();
        backups.take(store, DAY, 1);
        damage(store);

        assertThatThrownBy(() -> backups.take(store, DAY, 1))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("put back the last good copy with restore");
        assertThat(backups.all()).hasSize(1);
    }

    /** Of three copies that are kept, one was looked through. */
    @Test
    void ofALargeStoreEachCopyInTurnIsLookedThrough() throws IOException, SQLException {
        fill();
        Backups ofLarge = new Backups(data, 1_000);
        damage(store);

        ofLarge.take(store, DAY, 3);
        ofLarge.take(store, DAY.plusDays(1), 3);

        assertThatThrownBy(() -> ofLarge.take(store, DAY.plusDays(2), 3))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("put back the last good copy with restore");
        assertThat(ofLarge.all()).hasSize(2);
    }

    @Test
    void whatADeadRunLeftIsClearedAndNeverListed() throws IOException {
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups/0001-2026-10-05.db.part"), "half a co");

        assertThat(backups.all()).isEmpty();
        backups.take(store, DAY, 7);
        assertThat(data.resolve("backups").toFile().list()).containsExactly("0001-2026-10-06.db");
    }

    @Test
    void withoutAStoreThereIsNothingToCopy() {
        assertThat(backups.take(data.resolve("none.db"), DAY, 7)).isEmpty();
        assertThat(data.resolve("backups")).doesNotExist();
    }

    @Test
    void putsACopyInPlaceAndTheOldStoreAside() throws SQLException {
        write("insert into word values ('before')");
        Backup backup = backups.take(store, DAY, 7).orElseThrow();
        write("update word set text = 'after'");

        Switchover switchover = new Switchover(store, data);
        switchover.to(backup.file());

        assertThat(word(store)).isEqualTo("before");
        assertThat(word(switchover.aside().resolve("lay-partners.db"))).isEqualTo("after");
    }

    @Test
    void aDamagedCopyIsNotPutInPlace() throws IOException, SQLException {
        write("insert into word values ('before')");
        fill();
        Backup backup = backups.take(store, DAY, 7).orElseThrow();
        damage(backup.file());

        assertThatThrownBy(() -> new Switchover(store, data).to(backup.file()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("is damaged");
        assertThat(word(store)).isEqualTo("before");
    }

    /** The old store's log must not be taken for that of the new one. */
    @Test
    void aSwitchThatDiedIsFinishedByTheNextRun() throws IOException, SQLException {
        write("insert into word values ('new')");
        Backup backup = backups.take(store, DAY, 7).orElseThrow();
        Files.copy(backup.file(), store.resolveSibling("lay-partners.db.restored"));
        Files.writeString(store.resolveSibling("lay-partners.db-wal"), "the old log");
        write("update word set text = 'old'");

        new Switchover(store, data).finish();

        assertThat(word(store)).isEqualTo("new");
        assertThat(store.resolveSibling("lay-partners.db.restored")).doesNotExist();
    }

    @Test
    void whatWasPutAsideGoesWithTheLastCopyAsOldAsIt() throws IOException {
        backups.take(store, DAY, 2);
        Switchover switchover = new Switchover(store, data);
        switchover.to(backups.find(Optional.empty()).file());
        Files.setLastModifiedTime(
                switchover.aside(), FileTime.from(Instant.now().minusSeconds(60)));
        Files.setLastModifiedTime(
                backups.find(Optional.empty()).file(),
                FileTime.from(Instant.now().minusSeconds(90)));

        backups.take(store, DAY, 2);
        assertThat(switchover.aside()).isDirectory();
        backups.take(store, DAY, 2);
        assertThat(switchover.aside()).doesNotExist();
    }

    @Test
    void namesTheNewestWhenAskedForWhatIsNotThere() {
        backups.take(store, DAY, 7);

        assertThatThrownBy(() -> backups.find(Optional.of("0009-2026-10-06.db")))
                .hasMessage(
                        "There is no backup of that name. The newest is 0001-2026-10-06.db; restore --list names them"
                                + " all.");
    }

    private void fill() throws SQLException {
        write(Collections.nCopies(400, "insert into word values (hex(randomblob(500)))")
                .toArray(String[]::new));
    }

    private static void damage(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[60_000]), 8_192);
        }
    }

    private void write(String... statements) throws SQLException {
        try (Connection open = open(store);
                Statement statement = open.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String word(Path file) throws SQLException {
        try (Connection open = open(file);
                Statement statement = open.createStatement();
                ResultSet row = statement.executeQuery("select text from word")) {
            return row.getString(1);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
