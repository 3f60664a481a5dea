package org.laypartners.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.Examples;

/** The committed examples are what their generator writes, so that a change to a form or a project reaches them. */
class ExampleInboxTest {
    private static final Path EXAMPLES = Path.of("batch/examples/inbox");

    @TempDir
    private Path folder;

    @Test
    void theExamplesAreWhatTheirGeneratorWrites() throws IOException {
        Path target = Boolean.getBoolean("examples.write") ? EXAMPLES : folder;
        Examples.writeTo(target);

        assertThat(names(EXAMPLES)).isEqualTo(names(target));
        for (String name : names(EXAMPLES)) {
            if (name.endsWith(".csv")) {
                assertThat(EXAMPLES.resolve(name)).hasSameBinaryContentAs(target.resolve(name));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
