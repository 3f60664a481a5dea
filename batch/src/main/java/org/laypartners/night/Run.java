package org.laypartners.night;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.laypartners.access.DataAccess;
import org.laypartners.access.Nesting;
import org.laypartners.access.SettingAccess;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.fault.Faults;
import org.laypartners.inbox.Inbox;
import org.laypartners.job.Hold;
import org.laypartners.release.Releases;
import org.laypartners.release.RunLock;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.WhatIsSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run at a time: it holds the data folder, and where the store is shared, the store too. */
public record Run(StorePlace store, Hold hold) {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /** Does what needs both, in a data folder that is there. */
    public static <T> T on(Places places, Function<Run, T> work) {
        refuseNoDataFolder(places);
        return ofANight(places, work);
    }

    /** The same for a night, which makes the data folder where there is none. */
    public static <T> T ofANight(Places places, Function<Run, T> work) {
        return locked(places, () -> {
            WhatIsSet set = WhatIsSet.read(places.home());
            SettingAccess.advice(set.secretsInFiles()).forEach(advice -> LOG.warn("{}", advice));
            StorePlace store = StorePlace.of(places, set);
            try (Hold hold = store.hold()) {
                return work.apply(new Run(store, hold));
            }
        });
    }

    /** Does what needs the data folder alone, so that it works while the store cannot be used. */
    public static <T> T onFolder(Places places, Supplier<T> work) {
        refuseNoDataFolder(places);
        return locked(places, work);
    }

    private static <T> T locked(Places places, Supplier<T> work) {
        return plainly(() -> {
            refuseMixedPlaces(places);
            DataAccess.refuseOpenFolders(places.data());
            RunLock lock = RunLock.take(places.data())
                    .orElseThrow(() -> new CommandException(
                            ExitCode.BUSY,
                            "Another run is at work in " + places.data() + ". Try again when it has ended."));
            try {
                clearWhatADeadRunLeft(places.data());
                return ScratchFolder.during(places.data(), work);
            } finally {
                lock.close();
            }
        });
    }

    /** Does what only looks at a data folder: holds no lock, and may be asked while a night runs. */
    public static <T> T looking(Places places, Supplier<T> work) {
        return plainly(() -> {
            refuseMixedPlaces(places);
            refuseNoDataFolder(places);
            return work.get();
        });
    }

    /**
     * Refuses a place that is no data folder, for all but a night. Only a night makes one: a mistyped name must not, and must not
     * look like a folder in which all is well. What is taken in there would be erased by nobody.
     *
     * @throws CommandException if there is none
     */
    public static void refuseNoDataFolder(Places places) {
        if (!Files.isDirectory(places.data())) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "There is no data folder " + places.data()
                            + ". Name yours with --data. The first nightly makes one.");
        }
        refuseOtherThings(places);
    }

    /**
     * Refuses a folder of other things, for a night too: it would put a store and reports among them.
     *
     * @throws CommandException if it holds other things, and nothing of this program's
     */
    static void refuseOtherThings(Places places) {
        if (Files.isDirectory(places.data()) && !new DataFolder(places.data()).mayBeOne()) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    places.data()
                            + " is no data folder: it holds other things, and nothing of this program's. Name yours"
                            + " with --data.");
        }
    }

    /** Before anything that needs room: what died on a full disk would else keep each later run from its backup. */
    private static void clearWhatADeadRunLeft(Path data) {
        Inbox.clearHalfACopy(data);
        new Releases(data).clearUnfinished();
    }

    /** Refuses a data folder in which private files would be published. */
    public static Places refuseMixedPlaces(Places places) {
        Nesting.refuseInsideDataFolder(places.data());
        Nesting.refuseInsideContent(places.data(), places.home());
        return places;
    }

    /** Gives any fault as a sentence. */
    public static <T> T plainly(Supplier<T> work) {
        try {
            return work.get();
        } catch (CommandException known) {
            throw known;
        } catch (RuntimeException fault) {
            throw Faults.explain(List.of(fault));
        }
    }
}
