package org.laypartners.command;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where things are. */
final class PlaceOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The data folder: inbox, store, public site, staff reports (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Mixin
    private final HomeOption home = new HomeOption();

    Programme.Places places() {
        return new Programme.Places(home.home(), data.toAbsolutePath().normalize());
    }
}
