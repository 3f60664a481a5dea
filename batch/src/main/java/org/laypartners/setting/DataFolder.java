package org.laypartners.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;

/** Where things are in a data folder. */
public record DataFolder(Path root) {
    /** What the program makes in one, or whoever sets it up or moves it. */
    private static final List<String> SIGNS =
            List.of("lock", "inbox", "store", "archive", "releases", "backups", "health.json", "night-at-work");

    /** What a disk of its own holds from the start, and the demo's own folder in the one that nobody named. */
    private static final List<String> BESIDES = List.of("lost+found", "demo");

    /** Whether it is one, or is still empty, as before its first night. */
    public boolean mayBeOne() {
        return SIGNS.stream().anyMatch(name -> Files.exists(root.resolve(name))) || isEmpty();
    }

    private boolean isEmpty() {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .allMatch(name -> name.startsWith(".") || BESIDES.contains(name));
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "The folder " + root + " cannot be read.", fault);
        }
    }

    public Path store() {
        return root.resolve("store").resolve("lay-partners.db");
    }

    /**
     * A store that is gone while its exports are archived would be begun anew, and the night would publish a site without
     * figures and forget what the public saw.
     *
     * @throws CommandException if it is gone
     */
    public void refuseALostStore() {
        lostStore().ifPresent(sentence -> {
            throw new CommandException(ExitCode.FAILED, sentence);
        });
    }

    /** What to do about a store that is gone; empty where it is there, or was never made. */
    public Optional<String> lostStore() {
        return isLost() && holdsFiles(root.resolve("archive"))
                ? Optional.of("The store " + store() + " is " + (Files.exists(store()) ? "empty" : "gone")
                        + ", but there are exports in the archive. Put back a backup with"
                        + " restore, or make the store anew with rebuild. Where it is kept in PostgreSQL, do neither:"
                        + " run this with --profile postgres. The last good site and reports stay up.")
                : Optional.empty();
    }

    private boolean isLost() {
        try {
            return !Files.exists(store()) || Files.size(store()) == 0;
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "The store " + store() + " cannot be read.", fault);
        }
    }

    private static boolean holdsFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.anyMatch(Files::isRegularFile);
        } catch (IOException fault) {
            throw new CommandException(ExitCode.FAILED, "The folder " + folder + " cannot be read.", fault);
        }
    }

    public Path metrics() {
        return root.resolve("metrics").resolve("lay_partners.prom");
    }

    public Path rejected() {
        return root.resolve("rejected");
    }

    public Path site() {
        return root.resolve("public").resolve("index.html");
    }

    public Path reports() {
        return root.resolve("staff").resolve("index.html");
    }
}
