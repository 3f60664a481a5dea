package org.laypartners.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.laypartners.store.KeptExports;
import org.laypartners.store.KeptExports.KeptExport;

/** The kept files whose time is over. */
public final class OldFiles {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String NOTE = "-what-to-do.txt";

    private final Path data;
    private final LocalDate today;
    private final KeptExports exports;

    public OldFiles(Path data, LocalDate today, KeptExports exports) {
        this.data = data;
        this.today = today;
        this.exports = exports;
    }

    /**
     * Archived exports that were filed away longer ago than the rule for archives says, or that hold an answer whose own
     * time is over: no copy outlives the answers in it. One that the store does not know goes by the shortest rule of all
     * forms.
     *
     * @param archiveMonths in whole months from the day in the file's name; empty while unset
     * @param formMonths in whole months, by form id
     */
    public List<Path> inArchive(Optional<Integer> archiveMonths, Map<String, Integer> formMonths) {
        Optional<Integer> shortest = formMonths.values().stream().min(Integer::compareTo);
        return files("archive", file -> {
            LocalDate filed = filedOn(file);
            Optional<KeptExport> export = exports.find(Sha256.of(file));
            LocalDate oldest = export.flatMap(KeptExport::oldest).orElse(filed);
            Optional<Integer> own =
                    export.isEmpty() ? shortest : export.map(KeptExport::form).map(formMonths::get);
            return isOver(filed, archiveMonths) || isOver(oldest, own);
        });
    }

    /**
     * Rejected files, sheets of rows to fix and what stands beside them, that nobody has touched for so long.
     *
     * @param months in whole months; empty while unset
     */
    public List<Path> inRejected(Optional<Integer> months) {
        return files("rejected", file -> isOver(changedOn(file), months));
    }

    /** Deletes them; one that is gone already is no fault. */
    public static void erase(List<Path> files) {
        for (Path file : files) {
            try {
                PrivateFiles.delete(file);
            } catch (IOException fault) {
                throw new RightsException("A file in " + file.getParent() + " cannot be deleted.", fault);
            }
        }
    }

    private boolean isOver(LocalDate since, Optional<Integer> months) {
        return months.filter(kept -> since.isBefore(today.minusMonths(kept))).isPresent();
    }

    private List<Path> files(String folder, Predicate<Path> wanted) {
        Path root = data.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(Files.isSymbolicLink(root) ? root.toRealPath() : root)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new RightsException("The folder " + root + " cannot be read.", fault);
        }
    }

    /** The night writes the day before the name. */
    private static LocalDate filedOn(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return LocalDate.parse(name.substring(0, Math.min(10, name.length())));
        } catch (DateTimeException unnamed) {
            return changedOn(file);
        }
    }

    /** A refused file keeps its own time, so the note beside it tells when it was refused. */
    private static LocalDate changedOn(Path file) {
        Path note = file.resolveSibling(file.getFileName() + NOTE);
        try {
            return LocalDate.ofInstant(
                    Files.getLastModifiedTime(Files.exists(note) ? note : file).toInstant(), LONDON);
        } catch (IOException fault) {
            throw new RightsException("A file in " + file.getParent() + " cannot be read.", fault);
        }
    }
}
