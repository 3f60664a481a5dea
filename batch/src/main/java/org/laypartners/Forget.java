package org.laypartners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.store.Forgetting;
import org.laypartners.store.Forgotten;
import org.springframework.context.ConfigurableApplicationContext;

/** Erases one person from the store, and names the kept exports that still hold them. */
final class Forget {
    private final DataFolder data;

    Forget(Path data) {
        this.data = new DataFolder(data);
    }

    List<String> forget(String email) {
        if (!Files.exists(data.store())) {
            throw new CommandException(ExitCode.WRONG_USAGE, "There is no store in " + data.root() + ".");
        }
        List<String> lines = new ArrayList<>();
        try (ConfigurableApplicationContext context = Wiring.open(data.store())) {
            Forgotten forgotten = context.getBean(Forgetting.class).forget(email);
            long erased = forgotten.total();
            lines.add("Erased " + erased + (erased == 1 ? " response" : " responses") + " from the store.");
            if (forgotten.namesakes() > 0) {
                lines.add("Left " + forgotten.namesakes() + " with the same name, because somebody else with that name"
                        + " wrote to us too. Please look at them.");
            }
        }
        for (Path folder : List.of(data.root().resolve("archive"), data.rejected())) {
            exportsThatHold(folder, email).forEach(file -> lines.add("Still holds the address: " + file));
        }
        lines.add("Now erase the rows in any file named above, and run publish so that the reports are written anew.");
        return lines;
    }

    private static List<Path> exportsThatHold(Path folder, String email) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, email.toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "The folder " + folder + " cannot be read.", fault);
        }
    }

    /** A file that cannot be read as a table is named too: a person must look. */
    private static boolean holds(Path file, String email) {
        if (!(Exports.open(file, ExportLimits.DEFAULTS) instanceof Reading.Opened opened)) {
            return !file.toString().endsWith("-what-to-do.txt");
        }
        try (var rows = opened.export().rows()) {
            return rows.anyMatch(row -> row.cells().stream()
                    .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(email)));
        }
    }
}
