package org.laypartners.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes in the files named, wherever they lie. They are copied, not moved. Run publish"
                + " afterwards to show them.")
final class ImportCommand implements Callable<Integer> {
    private final Programme programme;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports to take in.")
    private List<Path> files = List.of();

    @Mixin
    private final PlaceOptions where = new PlaceOptions();

    @Mixin
    private final DayOption when = new DayOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ImportCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        files.forEach(ImportCommand::refuseWhatIsNoFile);
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            NightReport report = programme.importFiles(where.places(), when.day(), files, terminal);
            terminal.tell(report);
            return (report.counts().left() == 0 ? ExitCode.DONE : ExitCode.FAILED).number();
        }
    }

    private static void refuseWhatIsNoFile(Path file) {
        if (Files.isDirectory(file)) {
            throw wrong(file + " is a folder. Name the files in it.");
        }
        if (!Files.exists(file)) {
            throw wrong("There is no file " + file + ".");
        }
        if (!Files.isReadable(file)) {
            throw wrong("The file " + file + " may not be read. Look at who owns it.");
        }
    }

    private static CommandException wrong(String sentence) {
        return new CommandException(ExitCode.WRONG_USAGE, sentence + " Nothing was done.");
    }
}
