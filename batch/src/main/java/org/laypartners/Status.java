package org.laypartners;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.laypartners.access.DataAccess;
import org.laypartners.access.SettingAccess;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.edition.MissingRules;
import org.laypartners.erasure.Erasures;
import org.laypartners.fault.Faults;
import org.laypartners.journal.Drop;
import org.laypartners.journal.FileLedger;
import org.laypartners.journal.NightLedger;
import org.laypartners.journal.NightRecord;
import org.laypartners.night.StoreInFile;
import org.laypartners.night.StorePlace;
import org.laypartners.release.Releases;
import org.laypartners.release.RunLock;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.WhatIsSet;
import org.laypartners.store.StoreException;
import org.laypartners.store.StoreFaults;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is live, how the last nights went, and what waits. Holds no lock: it may be asked while a night runs. */
final class Status {
    private static final int NIGHTS = 7;
    private static final String DIED = "It ended without a word. The next night goes on with it.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Places places;
    private final DataFolder data;

    Status(Places places) {
        this.places = places;
        this.data = new DataFolder(places.data());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.addAll(live(new Releases(data.root())));
        WhatIsSet set = WhatIsSet.read(places.home());
        lines.addAll(ofTheStore(StorePlace.of(places, set)));
        lines.add("Waiting in the inbox: " + count(data.root().resolve("inbox")) + ".");
        lines.add("Files refused as a whole in " + data.rejected() + ": " + refusedFiles(data.rejected()) + ".");
        lines.addAll(DataAccess.advice(data.root()));
        lines.addAll(SettingAccess.advice(set.secretsInFiles()));
        lines.addAll(MissingRules.of(set.settings().retention()));
        return lines;
    }

    /** What is live must be told also while the store cannot be read. */
    private List<String> ofTheStore(StorePlace place) {
        if (!place.isThere()) {
            return List.of(whyNoStore());
        }
        try (HikariDataSource store = place.openToRead()) {
            List<String> lines = new ArrayList<>(nights(
                    new NightLedger(new JdbcTemplate(store)),
                    place instanceof StoreInFile && !RunLock.isHeld(data.root())));
            lines.addAll(erasures(new Erasures(new JdbcTemplate(store))));
            lines.add("Refused rows that nobody has mended yet: " + toMend(new FileLedger(new JdbcTemplate(store)))
                    + ".");
            return lines;
        } catch (StoreException | DataAccessException | PoolInitializationException fault) {
            return List.of(Faults.sentence(List.of(fault)));
        }
    }

    /** Before the first night there is none to be told of. */
    private String whyNoStore() {
        return data.lostStore()
                .orElseGet(() -> new Releases(data.root()).current().isPresent()
                        ? "There is no store in " + data.root() + ". The next night begins a new one."
                        : "No night has run to its end in " + data.root() + " yet.");
    }

    private static List<String> live(Releases releases) {
        Optional<String> live = releases.current();
        if (live.isEmpty()) {
            return List.of("Live: nothing has been released yet.");
        }
        String since = releases.switches().stream()
                .filter(made -> made.release().equals(live.get()))
                .reduce((earlier, later) -> later)
                .map(made -> " " + made.inWords())
                .orElse("");
        return List.of(
                "Live: release " + live.get() + "." + since,
                "Kept, the newest first: " + String.join(", ", releases.kept()) + ".");
    }

    private static List<String> erasures(Erasures erasures) {
        try {
            return erasures.open().isEmpty()
                    ? List.of()
                    : List.of("Somebody is being erased, and the reports may still hold them. Run publish.");
        } catch (DataAccessException olderStore) {
            // The next night brings a store of an earlier version up to date; looking at it changes nothing.
            return List.of();
        }
    }

    /** Between an upgrade of the program and its first night, which brings the store up to date; looking at it changes nothing. */
    private static String toMend(FileLedger files) {
        try {
            return words(files.rowsToMend(), "row");
        } catch (DataAccessException fault) {
            if (!StoreFaults.isOfAnEarlierStore(fault)) {
                throw fault;
            }
            return "not known until the next night, which brings the store of an earlier version up to date";
        }
    }

    /** @param alone whether nobody is at work, so that a night whose end was not noted has died */
    private static List<String> nights(NightLedger ledger, boolean alone) {
        List<String> lines = new ArrayList<>();
        for (NightRecord night : ledger.recent(NIGHTS)) {
            lines.add(
                    "Night of " + night.day().format(DAY) + ": " + (night.isOpen() && alone ? DIED : night.outcome()));
        }
        for (Drop drop : ledger.unreported()) {
            lines.add("Not published yet: " + drop.inWords());
        }
        return lines;
    }

    /** Each has a note beside it. What else lies there are sheets of rows, which the store counts. */
    private static String refusedFiles(Path folder) {
        return count(folder, file -> file.endsWith("-what-to-do.txt"));
    }

    private static String count(Path folder) {
        return count(folder, file -> true);
    }

    private static String count(Path folder, Predicate<String> counts) {
        if (!Files.isDirectory(folder)) {
            return words(0, "file");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return words(
                    entries.map(file -> String.valueOf(file.getFileName()))
                            .filter(counts)
                            .count(),
                    "file");
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "The folder " + folder + " cannot be read.", fault);
        }
    }

    private static String words(long number, String thing) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + thing + (number == 1 ? "" : "s");
    }
}
