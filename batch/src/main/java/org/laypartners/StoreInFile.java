package org.laypartners;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.laypartners.backup.Backups;
import org.laypartners.backup.Switchover;
import org.laypartners.store.StoreFile;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A store of this machine alone: an SQLite file in the data folder. The lock on the folder keeps other runs away.
 *
 * @param file the store, or one that is being made to take its place
 */
record StoreInFile(DataFolder data, Path file, int keepBackups) implements StorePlace {
    private static final String REBUILDING = "rebuilding";

    @Override
    public boolean isThere() {
        return Files.exists(file);
    }

    @Override
    public ConfigurableApplicationContext open() {
        return Wiring.open(DataSource.class, () -> StoreFile.open(file));
    }

    @Override
    public HikariDataSource openToRead() {
        return StoreFile.openToRead(file);
    }

    @Override
    public void refuseALoss() {
        if (file.equals(data.store())) {
            data.refuseALostStore();
        }
    }

    @Override
    public void backUp(LocalDate day) {
        new Backups(data.root()).take(file, day, keepBackups);
    }

    @Override
    public boolean isBehindTheArchive() {
        return switchover().isBehind();
    }

    @Override
    public void caughtUp() {
        switchover().caughtUp();
    }

    /** A restore that died is finished first. What a dead rebuild left is a copy of personal data, and goes. */
    @Override
    public Hold hold() {
        switchover().finish();
        clearRebuilding();
        return Hold.NOT_SHARED;
    }

    /** Deletes a store that was being made beside this one. */
    void clearRebuilding() {
        switchover().clear(REBUILDING);
    }

    /** Where a store is made that is to take this one's place. */
    StoreInFile beside() {
        Path fresh = file.resolveSibling(file.getFileName() + "." + REBUILDING);
        return new StoreInFile(data, fresh, 0);
    }

    Switchover switchover() {
        return new Switchover(file, data.root());
    }
}
