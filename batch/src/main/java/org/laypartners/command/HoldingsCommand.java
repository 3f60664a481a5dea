package org.laypartners.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.laypartners.command.Programme.Places;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command on what is held in a data folder, which ends by saying what it did. */
abstract class HoldingsCommand implements Callable<Integer> {
    @Mixin
    private final PlaceOptions where = new PlaceOptions();

    @Mixin
    private final DayOption when = new DayOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() {
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            work(where.places(), when.day(), terminal).forEach(terminal::say);
        }
        return ExitCode.DONE.number();
    }

    /** Does it, and gives the lines to say. */
    abstract List<String> work(Places places, LocalDate day, Progress progress);
}
