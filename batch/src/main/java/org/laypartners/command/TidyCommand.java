package org.laypartners.command;

import java.time.LocalDate;
import java.util.List;
import org.laypartners.command.Programme.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "tidy",
        mixinStandardHelpOptions = true,
        description = "Erases what has been kept as long as the rules say: answers, archived exports, rejected files"
                + " and the records of past nights. Each night does the same.")
final class TidyCommand extends HoldingsCommand {
    private final Programme programme;

    @Option(names = "--dry-run", description = "Only say how much would be erased. Erase nothing.")
    private boolean dryRun;

    TidyCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    List<String> work(Places places, LocalDate day, Progress progress) {
        return programme.tidy(places, day, dryRun);
    }
}
