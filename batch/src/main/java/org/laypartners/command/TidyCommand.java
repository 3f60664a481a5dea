package org.laypartners.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "tidy",
        mixinStandardHelpOptions = true,
        description = "Erases what has been kept as long as the rules say: answers, archived exports, rejected files"
                + " and the records of past nights. Each night does the same.")
final class TidyCommand implements Callable<Integer> {
    private final Programme programme;

    @Option(names = "--dry-run", description = "Only say how much would be erased. Erase nothing.")
    private boolean dryRun;

    @Mixin
    private final PlaceOptions where = new PlaceOptions();

    @Mixin
    private final DayOption when = new DayOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TidyCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            programme.tidy(where.places(), when.day(), dryRun).forEach(terminal::say);
        }
        return ExitCode.DONE.number();
    }
}
