package org.laypartners.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.durable.DurableFiles;

/**
 * When each release went live, and why, in {@code releases/ledger.csv}. It is a file, not a table, so that going back works
 * while the store is damaged. It is written as a whole and in one step: a year of nights is about 15 KB.
 */
final class SwitchLedger {
    private static final String HEADINGS = "release,live from,why";

    private final Path file;

    SwitchLedger(Path releases) {
        this.file = releases.resolve("ledger.csv");
    }

    /** All switches, the first one first; none when there is no ledger yet. */
    List<Switch> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(SwitchLedger::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException fault) {
            throw new ReleaseException("The ledger " + file + " cannot be read.", fault);
        }
    }

    Optional<Switch> last() {
        List<Switch> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    void add(Switch made) throws IOException {
        List<Switch> all = new ArrayList<>(all());
        all.add(made);
        String text = Stream.concat(Stream.of(HEADINGS), all.stream().map(SwitchLedger::line))
                .collect(Collectors.joining("\n", "", "\n"));
        DurableFiles.write(file, text);
    }

    private static String line(Switch made) {
        return made.release() + "," + made.at().truncatedTo(ChronoUnit.SECONDS) + ","
                + made.why().words();
    }

    /** A line that somebody changed into something else is left out. */
    private static Optional<Switch> read(String line) {
        String[] parts = line.split(",", -1);
        if (parts.length != 3 || ReleaseName.of(Path.of(parts[0])).isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(parts[1]);
            return Stream.of(Switch.Why.values())
                    .filter(why -> why.words().equals(parts[2]))
                    .findFirst()
                    .map(why -> new Switch(parts[0], at, why));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
