package org.laypartners.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The list of commands; the short ones are methods here, the others classes beside it. */
@Command(
        name = "lay-partners",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "Takes in the forms and registers that staff drop in a folder, and publishes the lay partners'"
                + " public site and the staff reports.%n",
        footer = {
            "",
            "Exit codes: 0 done (refused rows are reported, not an error); 1 failed and nothing was released;"
                    + " 2 wrong usage; 3 another run is at work.",
            "--profile cluster shares the import out among workers; --profile postgres keeps the store in PostgreSQL.",
            "Each command has its own --help."
        })
public final class Commands implements Runnable {
    private static final int HIGHEST_PORT = 65_535;

    private final Programme programme;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Commands(Programme programme) {
        this.programme = programme;
    }

    /**
     * Runs the command that the words name.
     *
     * @return the exit code for the shell
     */
    public static int run(Programme programme, PrintWriter out, PrintWriter err, String... words) {
        CommandLine line = new CommandLine(new Commands(programme))
                .addSubcommand(new ImportCommand(programme))
                .addSubcommand(new CheckCommand(programme))
                .addSubcommand(new NewCommand(programme))
                .addSubcommand(new TidyCommand(programme))
                .addSubcommand(new RollbackCommand(programme))
                .addSubcommand(new RestoreCommand(programme))
                .addSubcommand(new RebuildCommand(programme))
                .addSubcommand(new ForgetCommand(programme))
                .addSubcommand(new ExportPersonCommand(programme))
                .addSubcommand(new RowsCommand(programme))
                .addSubcommand(new TemplateCommand(programme))
                .addSubcommand(new WorkerCommand(programme))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((fault, command, parsed) -> explain(fault, command));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        try {
            return line.setUsageHelpAutoWidth(true).execute(SpringWords.taken(words));
        } catch (CommandException wrong) {
            err.println(wrong.getMessage());
            return wrong.exit().number();
        }
    }

    @Command(
            name = "nightly",
            mixinStandardHelpOptions = true,
            description = "Takes in all that is finished in the inbox, then publishes the public site and the staff"
                    + " reports together.")
    int nightly(@Mixin PlaceOptions where, @Mixin DayOption when) {
        try (Terminal terminal = terminal()) {
            terminal.tellOfANight(programme.nightly(where.places(), when.day(), terminal));
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "publish",
            mixinStandardHelpOptions = true,
            description =
                    "Publishes the public site and the staff reports from what is stored. Leaves the inbox" + " alone.")
    int publish(@Mixin PlaceOptions where, @Mixin DayOption when) {
        try (Terminal terminal = terminal()) {
            terminal.tell(programme.publish(where.places(), when.day(), terminal));
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "bake",
            mixinStandardHelpOptions = true,
            description = "Bakes the public site from its content alone, without figures. Needs no data folder.")
    int bake(
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            defaultValue = "output",
                            description = "Where to write the site (default: ${DEFAULT-VALUE}). An earlier bake there"
                                    + " is replaced.")
                    Path folder,
            @Mixin HomeOption where) {
        Path site = folder.toAbsolutePath().normalize();
        int pages = programme.bake(where.home(), site);
        try (Terminal terminal = terminal()) {
            terminal.say("Baked and checked " + pages + " pages, without figures.");
            terminal.say("Look at: " + site.resolve("index.html"));
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = "Shows the public site on this machine only, and bakes it again when its content or"
                    + " templates change. Stop it with Ctrl and C.")
    int serve(
            @Option(
                            names = "--port",
                            paramLabel = "NUMBER",
                            defaultValue = "8820",
                            description = "The port (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
                    int port,
            @Mixin HomeOption where)
            throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CommandException(ExitCode.WRONG_USAGE, "A port is from 0 to " + HIGHEST_PORT + ".");
        }
        try (Terminal terminal = terminal();
                Programme.Preview preview = programme.serve(where.home(), port, terminal::say)) {
            terminal.say("The site is at " + preview.address());
            terminal.say("Save a page, and the browser shows it by itself. Stop with Ctrl and C.");
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = "Says which site is live, how the last nights went, and what waits for a person.")
    int status(@Mixin PlaceOptions where) {
        try (Terminal terminal = terminal()) {
            programme.status(where.places()).forEach(terminal::say);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "health",
            mixinStandardHelpOptions = true,
            description =
                    "Says in one line whether the last night went well and is not too long ago. Exit code 0: all is"
                            + " well; 1: it is not; 2: there is no such data folder. For monitoring.")
    int health(@Mixin PlaceOptions where) {
        Programme.Condition condition = programme.health(where.places());
        try (Terminal terminal = terminal()) {
            terminal.say(condition.text());
        }
        return (condition.good() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    @Command(
            name = "notice",
            mixinStandardHelpOptions = true,
            description = "Sends the message about the last night again, by email or to the web address in the"
                    + " settings. To try them.")
    int notice(@Mixin PlaceOptions where) {
        try (Terminal terminal = terminal()) {
            programme.notice(where.places()).forEach(terminal::say);
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "demo",
            mixinStandardHelpOptions = true,
            description = "Runs a whole night on the invented example exports, in a data folder of its own that is"
                    + " made anew each time. Your own data folder is not touched, and nobody is sent a message.")
    int demo(
            @Option(
                            names = "--data",
                            paramLabel = "DIR",
                            defaultValue = "data/demo",
                            description = "The demo's own folder (default: ${DEFAULT-VALUE}).")
                    Path data,
            @Mixin HomeOption where) {
        Programme.Places places =
                new Programme.Places(where.home(), data.toAbsolutePath().normalize());
        try (Terminal terminal = terminal()) {
            terminal.say("The people and answers in this demo are invented. Its day is 6 October 2026.");
            terminal.tellOfANight(programme.demo(places, DayOption.OF_THE_EXAMPLES, terminal));
        }
        return ExitCode.DONE.number();
    }

    /** Without a command there is nothing to do but to say so. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Please name a command.");
    }

    private Terminal terminal() {
        return new Terminal(spec.commandLine().getOut());
    }

    private static int explain(Exception fault, CommandLine line) {
        if (fault instanceof CommandException known) {
            log().debug("The command stopped", known);
            line.getErr().println(known.getMessage());
            return known.exit().number();
        }
        // Only the kind of fault goes to the screen: its message could hold what somebody wrote.
        log().debug("The command failed", fault);
        Throwable kind =
                fault instanceof CommandLine.ExecutionException && fault.getCause() != null ? fault.getCause() : fault;
        String what = kind instanceof OutOfMemoryError
                ? CommandException.OUT_OF_MEMORY
                : "Something went wrong inside the program (" + kind.getClass().getSimpleName() + ").";
        line.getErr().println(what + " Nothing was released; the last good site and reports stay up.");
        return ExitCode.FAILED.number();
    }

    /** Not a constant: the first logger reads how to log, which the command line may say. */
    private static Logger log() {
        return LoggerFactory.getLogger(Commands.class);
    }
}
