package org.laypartners.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export-person",
        mixinStandardHelpOptions = true,
        description = "Writes all that is held about one person as a page to read or print and as JSON, for somebody"
                + " who asks to see their data. Changes nothing.")
final class ExportPersonCommand implements Callable<Integer> {
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

    @Mixin
    private final PlaceOptions where = new PlaceOptions();

    @Mixin
    private final DayOption when = new DayOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportPersonCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        Path to = folder.toAbsolutePath().normalize();
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            programme
                    .exportPerson(where.places(), when.day(), person.who(), to, replace)
                    .forEach(terminal::say);
        }
        return ExitCode.DONE.number();
    }
}
