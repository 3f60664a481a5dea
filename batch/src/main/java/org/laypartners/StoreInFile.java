package org.laypartners;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.laypartners.backup.Backups;
import org.laypartners.backup.Switchover;
import org.laypartners.store.StoreFile;
import org.springframework.context.ConfigurableApplicationContext;

/** A store of this machine alone: an SQLite file in the data folder. The lock on the folder keeps other runs away. */
record StoreInFile(DataFolder data, int keepBackups) implements StorePlace {
    @Override
    public boolean isThere() {
        return Files.exists(data.store());
    }

    @Override
    public ConfigurableApplicationContext open() {
        return Wiring.open(DataSource.class, () -> StoreFile.open(data.store()));
    }

    @Override
    public HikariDataSource openToRead() {
        return StoreFile.openToRead(data.store());
    }

    @Override
    public void refuseALoss() {
        data.refuseALostStore();
    }

    @Override
    public void backUp(LocalDate day) {
        new Backups(data.root()).take(data.store(), day, keepBackups);
    }

    /** A restore that died is finished first. */
    @Override
    public Hold hold() {
        switchover().finish();
        return Hold.NOT_SHARED;
    }

    Switchover switchover() {
        return new Switchover(data.store(), data.root());
    }
}
