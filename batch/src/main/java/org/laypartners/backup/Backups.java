package org.laypartners.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.laypartners.durable.DurableFiles;
import org.laypartners.store.StoreCopy;
import org.laypartners.store.StoreException;
import org.laypartners.store.StoreFile;

/** The copies of the store, in a folder for their owner only. What changes them needs the lock on the data folder. */
public final class Backups {
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final long large;

    public Backups(Path data) {
        this(data, StoreFile.LARGE);
    }

    /** @param large a store of more bytes takes too long to be looked through each time */
    Backups(Path data, long large) {
        this.folder = data.resolve("backups");
        this.large = large;
    }

    /**
     * Copies a store, if it is there, and then deletes the oldest copies. Where the copy cannot be made, none is deleted. The
     * copy is looked through for damage; of a large store, only one of as many as are kept.
     *
     * @param keep how many copies to keep, this one among them; 0 makes none and leaves all as they are
     * @return the copy; empty when there is no store yet, or none is to be made
     * @throws BackupException if the store cannot be copied, or was found to be damaged
     */
    public Optional<Backup> take(Path store, LocalDate day, int keep) {
        if (keep < 1 || !Files.exists(store)) {
            return Optional.empty();
        }
        try {
            DurableFiles.privateFolder(folder);
            clearUnfinished();
            long number = all().stream().mapToLong(Backup::number).max().orElse(0) + 1;
            Path file = folder.resolve(Backup.name(number, day));
            Path part = folder.resolve(file.getFileName() + UNFINISHED);
            DurableFiles.privateFile(part).close();
            StoreCopy.write(store, part);
            if ((number % keep == 0 || Files.size(store) <= large) && !StoreCopy.isWhole(part)) {
                throw new StoreException("The copy " + part + " is damaged, and so is the store.");
            }
            DurableFiles.replace(part, file);
            prune(keep);
            return Optional.of(new Backup(number, day, file));
        } catch (StoreException | IOException fault) {
            throw notMade(store, fault);
        }
    }

    /** Half a copy would hold room that the next run needs. */
    private BackupException notMade(Path store, Exception fault) {
        BackupException told = new BackupException(WhyNoCopy.inWords(store, folder, fault));
        told.initCause(fault);
        try {
            clearUnfinished();
        } catch (IOException leftToTheNextRun) {
            told.addSuppressed(leftToTheNextRun);
        }
        return told;
    }

    /** All copies, the newest first. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            return DurableFiles.list(folder).stream()
                    .flatMap(file -> Backup.of(file).stream())
                    .sorted(Comparator.comparingLong(Backup::number).reversed())
                    .toList();
        } catch (IOException fault) {
            throw new BackupException("The folder " + folder + " cannot be read.", fault);
        }
    }

    /**
     * Finds one.
     *
     * @param name as it is listed; empty for the newest
     * @throws BackupException if there is none of that name
     */
    public Backup find(Optional<String> name) {
        List<Backup> all = all();
        return all.stream()
                .filter(backup -> name.isEmpty() || name.get().equals(backup.name()))
                .findFirst()
                .orElseThrow(() -> new BackupException(
                        all.isEmpty()
                                ? "There are no backups in " + folder + "."
                                : "There is no backup of that name. The newest is "
                                        + all.get(0).name() + "; restore --list names them all."));
    }

    /** Deletes all copies, and what was put aside: somebody in them is to be forgotten. */
    public void deleteAll() {
        try {
            DurableFiles.deleteTree(folder);
        } catch (IOException fault) {
            throw new BackupException("The backups in " + folder + " cannot be deleted.", fault);
        }
    }

    private void prune(int keep) throws IOException {
        List<Backup> all = all();
        for (Backup old : all.stream().skip(keep).toList()) {
            DurableFiles.delete(old.file());
        }
        if (all.size() >= keep) {
            clearWhatWasPutAsideBefore(all.get(keep - 1).file());
        }
    }

    /** A store that a restore replaced holds personal data too, and is kept for as many nights as a copy. */
    private void clearWhatWasPutAsideBefore(Path oldest) throws IOException {
        Path aside = folder.resolve(Switchover.ASIDE);
        if (Files.exists(aside) && Files.getLastModifiedTime(aside).compareTo(Files.getLastModifiedTime(oldest)) < 0) {
            DurableFiles.deleteTree(aside);
        }
    }

    private void clearUnfinished() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path left : DurableFiles.list(folder)) {
            if (String.valueOf(left.getFileName()).contains(UNFINISHED)) {
                Files.delete(left);
            }
        }
    }
}
