package org.laypartners.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.laypartners.durable.DurableFiles;

/** Which words of people a release shows, as digests: nobody may go back to a release with words that were taken off. */
final class Consents {
    private static final String FILE = "consents.txt";

    private Consents() {}

    static void write(Path release, Collection<String> digests) throws IOException {
        DurableFiles.write(release.resolve(FILE), String.join("\n", new TreeSet<>(digests)));
    }

    /** None when the release is older than this list. */
    static Set<String> of(Path release) throws IOException {
        Path file = release.resolve(FILE);
        return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
    }
}
