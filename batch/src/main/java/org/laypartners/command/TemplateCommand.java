package org.laypartners.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes an empty workbook for staff to fill in and drop in the inbox: with the headings that"
                + " the night reads, lists to choose from, and a sheet that says how.")
final class TemplateCommand implements Callable<Integer> {
    private final Programme programme;

    @Parameters(
            paramLabel = "KIND",
            description = "register (meetings, and who came) or roster (the lay partners and their projects).")
    private String kind = "";

    @Option(
            names = "--to",
            paramLabel = "FILE|FOLDER",
            defaultValue = "",
            description = "Where to write it (default: meeting-register.xlsx or roster.xlsx in this folder). A name"
                    + " that does not end in .xlsx is a folder.")
    private Path to = Path.of("");

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Mixin
    private final HomeOption where = new HomeOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TemplateCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        Path written = programme.template(
                where.home(), TemplateKind.of(kind), to.toAbsolutePath().normalize(), force);
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            terminal.say("Wrote " + written + ". Fill in its first sheet, save it, and drop a copy in the inbox.");
        }
        return ExitCode.DONE.number();
    }
}
