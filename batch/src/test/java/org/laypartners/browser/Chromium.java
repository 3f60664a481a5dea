package org.laypartners.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver, as this machine has them. Nothing is ever downloaded. */
record Chromium(Path browser, Path driver) {
    private static final String MISSING = "The browser tests need Chromium and chromedriver on this machine.";

    /** Distributions name the browser in one of these ways. */
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    /** Both, or the test is skipped; CI must not skip it, or nobody would notice. */
    static Chromium orSkip() {
        return orSkip(folders(System.getenv()), System.getenv());
    }

    static Chromium orSkip(List<Path> folders, Map<String, String> environment) {
        Optional<Chromium> found = in(folders);
        if (found.isEmpty() && environment.containsKey("CI")) {
            return fail(MISSING);
        }
        assumeTrue(found.isPresent(), MISSING);
        return found.orElseThrow();
    }

    private static Optional<Chromium> in(List<Path> folders) {
        return BROWSERS.stream()
                .flatMap(name -> program(folders, name).stream())
                .findFirst()
                .flatMap(browser -> program(folders, "chromedriver").map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> program(List<Path> folders, String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static List<Path> folders(Map<String, String> environment) {
        String path = environment.getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }
}
