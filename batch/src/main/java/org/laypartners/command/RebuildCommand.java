package org.laypartners.command;

import java.time.LocalDate;
import java.util.List;
import org.laypartners.command.Programme.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Makes the store anew from the archived exports, and publishes. What the archive cannot tell (who was"
                        + " erased, equality answers, what the public saw) comes from the old store or a backup. Where a backup"
                        + " can be read, restore is quicker.")
final class RebuildCommand extends HoldingsCommand {
    private final Programme programme;

    @Option(names = "--no-publish", description = "Leave the site and the reports as they are.")
    private boolean quiet;

    RebuildCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    List<String> work(Places places, LocalDate day, Progress progress) {
        return programme.rebuild(places, day, !quiet, progress);
    }
}
