package org.laypartners.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rows",
        mixinStandardHelpOptions = true,
        description = "Shows what the program sees in a file: writes its rows as plain CSV (UTF-8, commas), and"
                + " says the encoding, the delimiter, the header rows and what was odd. Stores nothing.")
final class RowsCommand implements Callable<Integer> {
    private final Programme programme;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Exports, or folders of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Write each file's rows under its own name in this folder (default: to the screen).")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private final HomeOption where = new HomeOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RowsCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        return new RowsShown(
                        programme.limits(where.settings()),
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr())
                .show(files, folder);
    }
}
