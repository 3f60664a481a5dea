package org.laypartners.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "worker",
        mixinStandardHelpOptions = true,
        description =
                "Takes in rows for nights that run with --profile cluster on any machine, until it is stopped (SIGTERM,"
                        + " or Ctrl and C); what it has begun is stored first. It needs the same data folder, database and"
                        + " message broker as the nights. docs/scaling.md says how to set it up.")
final class WorkerCommand implements Runnable {
    private final Programme programme;

    @Mixin
    private final PlaceOptions where = new PlaceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WorkerCommand(Programme programme) {
        this.programme = programme;
    }

    @Override
    public void run() {
        try (Terminal terminal = new Terminal(spec.commandLine().getOut())) {
            programme.work(where.places(), terminal::say);
        }
    }
}
