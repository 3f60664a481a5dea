package org.laypartners;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the project's content, templates, forms and settings, for a test to spoil. */
final class Copied {
    private Copied() {}

    static Path home(Path copy) throws IOException {
        for (String part : List.of("site-content", "templates", "batch/forms", "batch/reference", "jbake.properties")) {
            Path from = Path.of(part);
            try (Stream<Path> all = Files.walk(from)) {
                for (Path path : all.toList()) {
                    Path to = copy.resolve(path.toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(to);
                    } else {
                        Files.createDirectories(to.getParent());
                        Files.copy(path, to);
                    }
                }
            }
        }
        return copy;
    }
}
