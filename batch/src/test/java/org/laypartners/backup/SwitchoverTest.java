package org.laypartners.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchoverTest {
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
    void putsACopyInPlaceAndTheOldStoreAside() throws SQLException {
        store.write("insert into word values ('before')");
        Backup backup = backups.take(store.file(), DAY, 7).orElseThrow();
        store.write("update word set text = 'after'");

        Switchover switchover = new Switchover(store.file(), data);
        switchover.to(backup.file());

        assertThat(SmallStore.word(store.file())).isEqualTo("before");
        assertThat(SmallStore.word(switchover.aside().resolve("lay-partners.db")))
                .isEqualTo("after");
    }

    @Test
    void aDamagedCopyIsNotPutInPlace() throws IOException, SQLException {
        store.write("insert into word values ('before')");
        store.fill();
        Backup backup = backups.take(store.file(), DAY, 7).orElseThrow();
        SmallStore.damage(backup.file());

        assertThatThrownBy(() -> new Switchover(store.file(), data).to(backup.file()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("is damaged");
        assertThat(SmallStore.word(store.file())).isEqualTo("before");
    }

    /** The old store's log must not be taken for that of the new one. */
    @Test
    void aSwitchThatDiedIsFinishedByTheNextRun() throws IOException, SQLException {
        store.write("insert into word values ('new')");
        Backup backup = backups.take(store.file(), DAY, 7).orElseThrow();
        Files.copy(backup.file(), store.file().resolveSibling("lay-partners.db.restored"));
        Files.writeString(store.file().resolveSibling("lay-partners.db-wal"), "the old log");
        store.write("update word set text = 'old'");

        new Switchover(store.file(), data).finish();

        assertThat(SmallStore.word(store.file())).isEqualTo("new");
        assertThat(store.file().resolveSibling("lay-partners.db.restored")).doesNotExist();
    }

    @Test
    void whatWasPutAsideGoesWithTheLastCopyAsOldAsIt() throws IOException {
        backups.take(store.file(), DAY, 2);
        Switchover switchover = new Switchover(store.file(), data);
        switchover.to(backups.find(Optional.empty()).file());
        Files.setLastModifiedTime(
                switchover.aside(), FileTime.from(Instant.now().minusSeconds(60)));
        Files.setLastModifiedTime(
                backups.find(Optional.empty()).file(),
                FileTime.from(Instant.now().minusSeconds(90)));

        backups.take(store.file(), DAY, 2);
        assertThat(switchover.aside()).isDirectory();
        backups.take(store.file(), DAY, 2);
        assertThat(switchover.aside()).doesNotExist();
    }
}
