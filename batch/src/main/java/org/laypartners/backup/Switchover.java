package org.laypartners.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.laypartners.durable.DurableFiles;
import org.laypartners.store.StoreCopy;
import org.laypartners.store.StoreException;

/**
 * Puts another file in the place of the store. The present one is put aside first. A run that dies on the way leaves either the
 * old store or a whole new one beside it, which the next run then puts in place.
 */
public final class Switchover {
    /** SQLite keeps what it has not yet written into the file in two files beside it. */
    private static final List<String> PARTS = List.of("", "-wal", "-shm");

    /** The folder beside the copies for the store that was replaced. */
    static final String ASIDE = "before-restore";

    private final Path store;
    private final Path aside;

    /**
     * @param store the store's file
     * @param data the data folder
     */
    public Switchover(Path store, Path data) {
        this.store = store;
        this.aside = data.resolve("backups").resolve(ASIDE);
    }

    /**
     * Puts a copy of a store in place.
     *
     * @throws BackupException if it is damaged, or cannot be put there; the old store stays then
     */
    public void to(Path other) {
        to(other, copy -> {});
    }

    /**
     * The same, with something added to what is put in place. It is there with the rest or not at all, and the file given stays as
     * it is.
     *
     * @param addition gets the copy that is to be put in place
     */
    public void to(Path other, Consumer<Path> addition) {
        if (!StoreCopy.isWhole(other)) {
            throw new BackupException(other + " is damaged, or is no store. The present store was left as it is.");
        }
        try {
            DurableFiles.privateFolder(folderOf(store));
            Path part = beside("part");
            DurableFiles.privateFile(part).close();
            Files.copy(other, part, StandardCopyOption.REPLACE_EXISTING);
            addition.accept(part);
            flush(part);
            putAside();
            DurableFiles.write(behind(), "Not all of the archive has been taken in yet. The next run does it.\n");
            DurableFiles.move(part, waiting());
            finish();
        } catch (StoreException fault) {
            clear("part");
            throw fault;
        } catch (IOException fault) {
            clear("part");
            throw unwritable(fault);
        }
    }

    /** Finishes what a run that died had begun, and clears away what it can no longer use. */
    public void finish() {
        try {
            clear("part");
            if (!Files.exists(waiting())) {
                return;
            }
            // Beside another file, the old log would be taken for a part of it.
            for (String part : PARTS.subList(1, PARTS.size())) {
                Files.deleteIfExists(store.resolveSibling(store.getFileName() + part));
            }
            DurableFiles.move(waiting(), store);
        } catch (IOException fault) {
            throw unwritable(fault);
        }
    }

    /** Whether the store may lack what the archive has, because a run died after it was put in place. */
    public boolean isBehind() {
        return Files.exists(behind());
    }

    /** Notes that all of the archive is in the store. */
    public void caughtUp() {
        clear("behind");
    }

    /** Deletes a file beside the store, and what SQLite keeps beside that; nothing where there is none. */
    public void clear(String ending) {
        try {
            for (String part : PARTS) {
                Path file = beside(ending + part);
                if (Files.exists(file)) {
                    DurableFiles.delete(file);
                }
            }
        } catch (IOException fault) {
            throw unwritable(fault);
        }
    }

    /** Where the store that was replaced lies. */
    public Path aside() {
        return aside;
    }

    /** Whole, and to take the store's place. */
    private Path waiting() {
        return beside("restored");
    }

    /** There while the archive may hold what the store does not. */
    private Path behind() {
        return beside("behind");
    }

    private Path beside(String ending) {
        return store.resolveSibling(store.getFileName() + "." + ending);
    }

    private BackupException unwritable(IOException fault) {
        return new BackupException("The store's folder " + folderOf(store) + " cannot be written to.", fault);
    }

    /** As it is, damaged or not: somebody may still want to look into it. */
    private void putAside() throws IOException {
        if (!Files.exists(store)) {
            return;
        }
        DurableFiles.privateFolder(folderOf(aside));
        DurableFiles.deleteTree(aside);
        DurableFiles.privateFolder(aside);
        for (String part : PARTS) {
            Path from = store.resolveSibling(store.getFileName() + part);
            if (Files.exists(from)) {
                Path to = aside.resolve(String.valueOf(from.getFileName()));
                DurableFiles.privateFile(to).close();
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
                flush(to);
            }
        }
        DurableFiles.flush(aside);
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new BackupException(file + " lies in no folder.");
        }
        return folder;
    }
}
