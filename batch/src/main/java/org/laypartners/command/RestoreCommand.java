package org.laypartners.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.laypartners.command.Programme.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts back a copy of the store from before a night, takes in again what the archive got since, and"
                        + " publishes. The store that it replaces is put aside.")
final class RestoreCommand extends HoldingsCommand {
    private final Programme programme;

    @Parameters(
            arity = "0..1",
            paramLabel = "BACKUP",
            description = "Its name, such as 0042-2026-10-06.db (default: the newest).")
    private Optional<String> backup = Optional.empty();

    @Option(names = "--list", description = "Only name the backups that there are, the newest first.")
    private boolean list;

    @Option(names = "--no-publish", description = "Leave the site and the reports as they are.")
    private boolean quiet;

    RestoreCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    List<String> work(Places places, LocalDate day, Progress progress) {
        return list ? programme.backups(places) : programme.restore(places, day, backup, !quiet, progress);
    }
}
