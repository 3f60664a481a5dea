package org.laypartners.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = "Erases one person from the store, the archived exports, the rejected files and the reports,"
                + " and writes a receipt without the name. Publishes anew. If it is cut short, run the same command"
                + " again.")
final class ForgetCommand implements Callable<Integer> {
    private final Programme programme;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(
            names = "--no-publish",
            description = "Do not publish anew. The reports that are live hold the person until the next publish.")
    private boolean withoutPublishing;

    @Mixin
    private final PlaceOptions where = new PlaceOptions();

    @Mixin
    private final DayOption when = new DayOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ForgetCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            programme
                    .forget(where.places(), when.day(), person.who(), !withoutPublishing, terminal)
                    .forEach(terminal::say);
        }
        return ExitCode.DONE.number();
    }
}
