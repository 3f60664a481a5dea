package org.laypartners.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.laypartners.command.Programme.Places;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export-person",
        mixinStandardHelpOptions = true,
        description = "Writes all that is held about one person as a page to read or print and as JSON, for somebody"
                + " who asks to see their data. Changes nothing.")
final class ExportPersonCommand extends HoldingsCommand {
    private final Programme programme;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write. Only its owner may read it.")
    private Path folder = Path.of("");

    @Option(names = "--replace", description = "Replace an earlier answer of this command in that folder.")
    private boolean replace;

    ExportPersonCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    List<String> work(Places places, LocalDate day, Progress progress) {
        return programme.exportPerson(
                places, day, person.who(), folder.toAbsolutePath().normalize(), replace);
    }
}
