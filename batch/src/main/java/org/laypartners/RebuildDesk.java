package org.laypartners;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.laypartners.store.CarriedOver;
import org.laypartners.store.StoreCopy;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the store anew from the archive, beside the old one, and then puts it in its place. What the archive cannot tell comes
 * from the old store, or from the newest backup that can be read.
 */
final class RebuildDesk {
    private final Places places;
    private final Run run;
    private final DataFolder data;

    RebuildDesk(Places places, Run run) {
        this.places = places;
        this.run = run;
        this.data = new DataFolder(places.data());
    }

    List<String> rebuild(LocalDate day, boolean publish, Clock clock, Progress progress) {
        if (!(run.store() instanceof StoreInFile store)) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE,
                    "The store is in a PostgreSQL database. Restore it with the database's own tools.");
        }
        StoreInFile fresh = store.beside();
        Path old = places.data().resolve("scratch").resolve("carried-over.db");
        List<String> lines = new ArrayList<>();
        Optional<String> source = copied(store, old);
        lines.add(carryOver(source, old, fresh));
        try (NightShift shift = NightShift.begin(places, new Run(fresh, run.hold()), day, clock, progress)) {
            lines.addAll(shift.takeInTheArchive());
            shift.endRebuilding();
        }
        if (source.isPresent()) {
            lines.addAll(carryOverTheRest(old, fresh));
        }
        store.switchover().to(fresh.file());
        store.clearRebuilding();
        if (publish) {
            try (NightShift shift = NightShift.begin(places, run, day, clock, progress)) {
                shift.publish();
            }
            lines.add("Published the site and the reports from it: " + data.reports());
        } else {
            lines.add("Run publish to show it.");
        }
        return lines;
    }

    private String carryOver(Optional<String> source, Path old, StoreInFile fresh) {
        if (source.isEmpty()) {
            return "Neither the old store nor a backup could be read. Not rebuilt: equality answers, and the list of people"
                    + " who were erased, whom a later export may bring back. Figures are decided about anew: compare them"
                    + " with those that were public.";
        }
        // An older one is brought to the same tables first.
        new StoreInFile(places, old, 0).open().close();
        try (ConfigurableApplicationContext open = fresh.open()) {
            CarriedOver.copy(old, open.getBean(JdbcTemplate.class));
        }
        return "Carried over from " + source.get() + ": who was erased, equality answers, and what the public saw.";
    }

    private static List<String> carryOverTheRest(Path old, StoreInFile fresh) {
        try (ConfigurableApplicationContext open = fresh.open()) {
            int rest = CarriedOver.copyWhatIsNotArchived(old, open.getBean(JdbcTemplate.class));
            return rest == 0
                    ? List.of()
                    : List.of("Carried over " + rest + (rest == 1 ? " answer" : " answers")
                            + " from there too: the archive does not hold their exports any more, or not whole.");
        }
    }

    /** The old store if it is whole, or else the newest whole backup; empty when there is neither. */
    private Optional<String> copied(StoreInFile store, Path copy) {
        Stream<Path> backups = new Backups(places.data()).all().stream().map(Backup::file);
        return Stream.concat(Stream.of(store.file()), backups)
                .filter(StoreCopy::isWhole)
                .findFirst()
                .map(whole -> {
                    StoreCopy.write(whole, copy);
                    return whole.equals(store.file()) ? "the old store" : "the backup " + whole.getFileName();
                });
    }
}
