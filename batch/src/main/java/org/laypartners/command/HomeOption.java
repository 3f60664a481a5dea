package org.laypartners.command;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the content and the definitions are, for commands that need no data. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder with site-content, templates, batch and jbake.properties (default: this folder,"
                    + " or else the one that holds the program).")
    private @Nullable Path home;

    Path home() {
        return find(home);
    }

    /** For a command that needs nothing of it but the settings: this folder, where there is none. */
    Path settings() {
        return looked(home).orElseGet(() -> Path.of("").toAbsolutePath().normalize());
    }

    /** The folder named; else this folder; else the program's own, or the one around it. */
    static Path find(@Nullable Path named) {
        return looked(named)
                .orElseThrow(() -> new CommandException(
                        ExitCode.WRONG_USAGE,
                        "There is no folder site-content here. Start in the project's folder, or name it with"
                                + " --home."));
    }

    private static Optional<Path> looked(@Nullable Path named) {
        Stream<Path> places = named != null
                ? Stream.of(named)
                : Stream.concat(
                        Stream.of(Path.of("")),
                        Stream.iterate(program(), HomeOption::around).limit(3));
        return places.map(place -> place.toAbsolutePath().normalize())
                .filter(place -> Files.isDirectory(place.resolve("site-content")))
                .findFirst();
    }

    private static Path around(Path place) {
        Path parent = place.getParent();
        return parent == null ? place : parent;
    }

    private static Path program() {
        String started = System.getProperty("java.class.path", "");
        if (started.endsWith(".jar")) {
            return Path.of(started).toAbsolutePath();
        }
        try {
            return Path.of(HomeOption.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException noFolder) {
            return Path.of("").toAbsolutePath();
        }
    }
}
