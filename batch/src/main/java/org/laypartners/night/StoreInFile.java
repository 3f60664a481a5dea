package org.laypartners.night;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.laypartners.backup.Backups;
import org.laypartners.backup.Switchover;
import org.laypartners.command.Programme.Places;
import org.laypartners.job.Hold;
import org.laypartners.setting.DataFolder;
import org.laypartners.store.StoreFile;
import org.springframework.context.ConfigurableApplicationContext;

/** A store of this machine alone: an SQLite file in the data folder. The lock on the folder keeps other runs away. */
public final class StoreInFile implements StorePlace {
    private static final String REBUILDING = "rebuilding";

    private final Places places;
    private final DataFolder data;
    private final Path file;
    private final int keepBackups;
    private boolean takenForWhole;

    /** @param file the store, or one that is being made to take its place */
    public StoreInFile(Places places, Path file, int keepBackups) {
        this.places = places;
        this.data = new DataFolder(places.data());
        this.file = file;
        this.keepBackups = keepBackups;
    }

    public Path file() {
        return file;
    }

    @Override
    public boolean isThere() {
        return Files.exists(file);
    }

    @Override
    public ConfigurableApplicationContext open() {
        boolean whole = takenForWhole;
        takenForWhole = false;
        return Wiring.open(
                places.home(), DataSource.class, () -> whole ? StoreFile.openWhole(file) : StoreFile.open(file));
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
        // The copy was looked through, or is too large for that each time: once is enough for a run.
        takenForWhole = new Backups(data.root()).take(file, day, keepBackups).isPresent();
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
    public void clearRebuilding() {
        switchover().clear(REBUILDING);
    }

    /** Where a store is made that is to take this one's place. */
    public StoreInFile beside() {
        Path fresh = file.resolveSibling(file.getFileName() + "." + REBUILDING);
        return new StoreInFile(places, fresh, 0);
    }

    public Switchover switchover() {
        return new Switchover(file, data.root());
    }
}
