package org.laypartners.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the site's content and names the file and line of each fault, and of words that could be"
                + " plainer. Says how hard each page is to read. Publishes nothing.",
        footer = {
            "",
            "Exit codes: 0 no fault (advice does not count); 1 a fault to mend before the page is published;"
                    + " 2 no page has that name."
        })
final class CheckCommand implements Callable<Integer> {
    private final Programme programme;

    @Parameters(
            paramLabel = "PAGE",
            arity = "0..*",
            description =
                    "Only show pages whose file has this in its name, such as projects or role.md (default:" + " all).")
    private List<String> pages = List.of();

    @Option(
            names = "--accept-scores",
            description = "Hold each page against its reading score of today from now on. Written to"
                    + " batch/reading-scores.csv.")
    private boolean accept;

    @Mixin
    private final HomeOption where = new HomeOption();

    @Mixin
    private final DayOption when = new DayOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Integer call() {
        Programme.Reading all = programme.check(where.home(), when.day(), pages, accept);
        Programme.Reading reading = new Programme.Reading(
                all.advice().stream().filter(found -> isAsked(found.page())).toList(),
                all.scores().stream().filter(score -> isAsked(score.page())).toList());
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            new ReadingShown(reading).lines().forEach(terminal::say);
        }
        boolean faults = reading.advice().stream().anyMatch(Programme.Advice::error);
        return (faults ? ExitCode.FAILED : ExitCode.DONE).number();
    }

    private boolean isAsked(String file) {
        return pages.isEmpty() || pages.stream().anyMatch(file::contains);
    }
}
