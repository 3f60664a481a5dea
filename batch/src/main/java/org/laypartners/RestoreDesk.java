package org.laypartners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.backup.Backup;
import org.laypartners.backup.Backups;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Programme.Places;
import org.laypartners.command.Progress;
import org.laypartners.night.NightShift;
import org.laypartners.night.Run;
import org.laypartners.night.StoreInFile;
import org.laypartners.setting.DataFolder;
import org.laypartners.store.CarriedLedger;
import org.laypartners.store.StoreCopy;

/** Puts a copy of the store back, and takes in again what came after it was made. */
final class RestoreDesk {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final long KILOBYTE = 1024;

    private final Places places;
    private final Run run;

    RestoreDesk(Places places, Run run) {
        this.places = places;
        this.run = run;
    }

    /** One line for each copy, the newest first. */
    static List<String> list(Places places) {
        List<String> lines = new ArrayList<>();
        for (Backup backup : new Backups(places.data()).all()) {
            lines.add(backup.name() + ": from before the night of "
                    + backup.day().format(DAY) + ", " + kilobytes(backup) + " KB");
        }
        return lines.isEmpty()
                ? List.of("There are no backups. Each night makes one before it begins, where the store is a file.")
                : lines;
    }

    List<String> restore(LocalDate day, Optional<String> name, boolean publish, Clock clock, Progress progress) {
        if (!(run.store() instanceof StoreInFile store)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The store is in a PostgreSQL database. Restore it with the database's own tools, then run publish.");
        }
        Backup backup = new Backups(places.data()).find(name);
        Optional<Path> later = later(backup, store);
        store.switchover().to(backup.file(), copy -> later.ifPresent(whole -> CarriedLedger.copy(whole, copy)));
        List<String> lines = new ArrayList<>();
        lines.add("Put back " + backup.name() + ", from before the night of "
                + backup.day().format(DAY) + ". The store that it replaced is in "
                + store.switchover().aside() + ".");
        if (later.isEmpty()) {
            lines.add(
                    "That store could not be read, so what the public saw since is not known. Figures may be decided about anew:"
                            + " compare them with those that were public.");
        }
        try (NightShift shift = NightShift.begin(places, run, day, clock, progress)) {
            lines.addAll(shift.takeInTheArchive());
            lines.add(
                    "Exports of equality monitoring are not kept in the archive. If any came since the copy was made, drop them in"
                            + " the inbox again.");
            if (publish) {
                shift.publish();
                lines.add("Published the site and the reports from it: " + new DataFolder(places.data()).reports());
            } else {
                shift.endWithoutPublishing();
                lines.add("Run publish to show it.");
            }
        }
        return lines;
    }

    /** What knows best what the public saw since a copy was made: the present store if it is whole, or else a newer copy. */
    private Optional<Path> later(Backup backup, StoreInFile store) {
        Stream<Path> newer = new Backups(places.data())
                .all().stream()
                        .filter(other -> other.number() > backup.number())
                        .map(Backup::file);
        return Stream.concat(Stream.of(store.file()), newer)
                .filter(StoreCopy::isWhole)
                .findFirst();
    }

    private static long kilobytes(Backup backup) {
        try {
            return Math.max(1, Files.size(backup.file()) / KILOBYTE);
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "The backup " + backup.name() + " cannot be read.", fault);
        }
    }
}
