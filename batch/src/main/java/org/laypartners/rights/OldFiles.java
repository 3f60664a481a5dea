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
import java.util.stream.Stream;
import org.laypartners.journal.ArchivedFiles;

/** The kept files whose time is over. */
public final class OldFiles {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String NOTE = "-what-to-do.txt";

    private final Path data;
    private final LocalDate today;
    private final ArchiveIndex archive;

    public OldFiles(Path data, LocalDate today, ArchivedFiles known) {
        this.data = data;
        this.today = today;
        this.archive = new ArchiveIndex(known);
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
        List<Path> files = files("archive");
        Map<Path, ArchivedFiles.Export> exports = archive.exports(files);
        return files.stream()
                .filter(file -> isOver(filedOn(file), archiveMonths)
                        || isOver(file, Optional.ofNullable(exports.get(file)), formMonths))
                .toList();
    }

    private boolean isOver(Path file, Optional<ArchivedFiles.Export> export, Map<String, Integer> formMonths) {
        LocalDate oldest = export.flatMap(ArchivedFiles.Export::oldest).orElseGet(() -> filedOn(file));
        return isOver(
                oldest,
                export.isEmpty()
                        ? formMonths.values().stream().min(Integer::compareTo)
                        : export.map(ArchivedFiles.Export::form).map(formMonths::get));
    }

    /**
     * Rejected files, sheets of rows to fix and what stands beside them, that nobody has touched for so long.
     *
     * @param months in whole months; empty while unset
     */
    public List<Path> inRejected(Optional<Integer> months) {
        return files("rejected").stream()
                .filter(file -> isOver(changedOn(file), months))
                .toList();
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

    private List<Path> files(String folder) {
        Path root = data.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(Files.isSymbolicLink(root) ? root.toRealPath() : root)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
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
