package org.laypartners.command;

import java.time.LocalDate;
import java.util.List;
import org.laypartners.command.Programme.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = "Erases one person from the store, the archived exports, the rejected files and the reports,"
                + " and writes a receipt without the name. Publishes anew. If it is cut short, run the same command"
                + " again.")
final class ForgetCommand extends HoldingsCommand {
    private final Programme programme;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(
            names = "--no-publish",
            description = "Do not publish anew. The reports that are live hold the person until the next publish.")
    private boolean withoutPublishing;

    ForgetCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    List<String> work(Places places, LocalDate day, Progress progress) {
        return programme.forget(places, day, person.who(), !withoutPublishing, progress);
    }
}
