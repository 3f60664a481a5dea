package org.laypartners.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The SQLite file that holds the store. */
public final class StoreFile {
    /**
     * Readers never wait (write-ahead log); every commit is on the disk (full synchronisation); a writer waits up to 30
     * seconds for another; a transaction takes its write lock at once, so that a reader never fails to become a writer;
     * what is deleted is overwritten.
     */
    private static final String PRAGMAS = "?journal_mode=WAL&synchronous=FULL&busy_timeout=30000&foreign_keys=true"
            + "&secure_delete=true&transaction_mode=IMMEDIATE";

    private StoreFile() {}

    /**
     * Opens the store, and makes it if it is not there. Only its owner may read it.
     *
     * @throws StoreException if the file cannot be made or is not a store
     */
    public static HikariDataSource open(Path file) {
        try {
            makePrivate(file);
        } catch (IOException fault) {
            throw new StoreException("The store's folder " + file.getParent() + " cannot be written to.", fault);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file + PRAGMAS);
        config.setMaximumPoolSize(4);
        config.setPoolName("store");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException fault) {
            throw new StoreException(
                    "The store " + file + " cannot be opened. It may be damaged: put back a copy of the folder it is"
                            + " in.",
                    fault);
        }
    }

    private static void makePrivate(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("a store needs a folder");
        }
        boolean posix = Files.getFileStore(existing(folder)).supportsFileAttributeView("posix");
        Files.createDirectories(folder);
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException thereAlready) {
            // As it should be on every night but the first.
        }
        if (posix) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static Path existing(Path folder) {
        Path place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }
}
