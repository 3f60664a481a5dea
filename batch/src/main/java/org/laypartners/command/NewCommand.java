package org.laypartners.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes a page to fill in, such as: new project \"Signs in the waiting room\". It is a draft, so nobody"
                        + " sees it until you fill it in and publish it. Never writes over a page.")
final class NewCommand implements Callable<Integer> {
    private final Programme programme;

    @Parameters(index = "0", paramLabel = "KIND", description = "project, news or story.")
    private String kind = "";

    @Parameters(
            index = "1",
            paramLabel = "TITLE",
            description = "The page's title, in quotation marks. Its address is made from it.")
    private String title = "";

    @Mixin
    private final HomeOption where = new HomeOption();

    @Mixin
    private final DayOption when = new DayOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    NewCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        Path written = programme.newPage(where.home(), PageKind.of(kind), title, when.day());
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            terminal.say("Wrote " + written);
            terminal.say("It is a draft. Next:");
            terminal.say("  1. Write each place that says FILL IN.");
            terminal.say("  2. Run check. It names what is still to be done.");
            terminal.say("  3. Change status=draft to status=published. The next night publishes it.");
        }
        return ExitCode.DONE.number();
    }
}
