package org.laypartners.night;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import org.laypartners.command.Programme.Places;
import org.laypartners.job.Hold;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.WhatIsSet;
import org.springframework.context.ConfigurableApplicationContext;

/** Where the store is: in a file of the data folder, or in a database that several machines share. */
public sealed interface StorePlace permits StoreInFile, StoreInPostgres {
    /** As the settings say. */
    static StorePlace of(Places places) {
        return of(places, WhatIsSet.read(places.home()));
    }

    /** The same where they are read already. */
    static StorePlace of(Places places, WhatIsSet set) {
        return StoreInPostgres.of(places.home(), set.environment())
                .map(StorePlace.class::cast)
                .orElseGet(() -> new StoreInFile(
                        places,
                        new DataFolder(places.data()).store(),
                        set.settings().keepBackups()));
    }

    /** Whether there is one to look at. */
    boolean isThere();

    /** Opens it with what works on it, and makes it if it is not there. Close it. */
    ConfigurableApplicationContext open();

    /** Opens one that is there, to look at it only. Close it. */
    HikariDataSource openToRead();

    /**
     * Stops a night that would begin anew what was lost.
     *
     * @throws org.laypartners.command.CommandException if the store is gone
     */
    void refuseALoss();

    /** Copies it before it is changed, where that is this program's to do. */
    void backUp(LocalDate day);

    /** Whether a restore died before it had taken in what the archive got since the copy was made. */
    boolean isBehindTheArchive();

    /** Notes that it has now. */
    void caughtUp();

    /**
     * Keeps runs on other machines away until it is closed.
     *
     * @throws org.laypartners.command.CommandException if one is at work
     */
    Hold hold();
}
