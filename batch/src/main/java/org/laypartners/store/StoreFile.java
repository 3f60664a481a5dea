package org.laypartners.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.laypartners.durable.DiskFault;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQLite file that holds the store. */
public final class StoreFile {
    private static final int CONNECTIONS = 4;

    /** A connection keeps so much of the file at hand, and takes it only as it is used; 2 MB, as it comes, is soon full. */
    private static final int CACHE_KILOBYTES = 32 * 1024;

    /** In a store made from now on. A row takes some 500 bytes; of the 4 KB that come, more is left empty. */
    private static final int PAGE_BYTES = 8 * 1024;

    /** In bytes: a larger store takes more than about a second to be looked through for damage. */
    public static final long LARGE = 1L << 30;

    private StoreFile() {}

    /**
     * Opens the store, and makes it if it is not there: the file for its owner only (0600), in a folder for its owner only
     * (0700). An existing folder keeps its mode. Looks through it for damage, unless it is {@linkplain #LARGE large}: such a
     * one is looked through with some of the copies that are made of it, and else as far as it is used. No start should cost more the
     * more years lie behind it.
     *
     * @throws StoreException if the file cannot be made, is damaged, or is not a store
     */
    public static HikariDataSource open(Path file) {
        HikariDataSource store = openWhole(file);
        try {
            if (Files.size(file) <= LARGE) {
                check(file, store);
            }
            return store;
        } catch (IOException fault) {
            store.close();
            throw damaged(file, fault);
        } catch (RuntimeException fault) {
            store.close();
            throw fault;
        }
    }

    /**
     * Opens the store, and makes it if it is not there, without looking for damage: for one of which a copy was just made.
     *
     * @throws StoreException if the file cannot be made or is not a store
     */
    public static HikariDataSource openWhole(Path file) {
        makePrivate(file);
        setPageSize(file);
        return connect(file, settings(), "select 1");
    }

    /**
     * Opens a store that is there, to look at it only: never waits for a night that is at work, and changes nothing.
     *
     * @throws StoreException if there is no file, or it is not a store
     */
    public static HikariDataSource openToRead(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("There is no store " + file + ".");
        }
        if (isEmpty(file)) {
            throw new StoreException("The store " + file
                    + " is empty. If there were nights before, put back the last good copy with" + " restore.");
        }
        Properties settings = settings();
        settings.setProperty("transaction_mode", "DEFERRED");
        return connect(file, settings, "pragma query_only = true");
    }

    private static HikariDataSource connect(Path file, Properties settings, String first) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address(file));
        config.setDataSourceProperties(settings);
        config.setConnectionInitSql(first);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("store");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException fault) {
            throw damaged(file, fault);
        }
    }

    /** As an address, so that no character of the path is taken for a setting. */
    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }

    /** The size must be set before anything is written, and the write-ahead log writes as it is chosen. */
    private static void setPageSize(Path file) {
        try {
            if (Files.size(file) > 0) {
                return;
            }
            try (Connection connection = DriverManager.getConnection(address(file));
                    Statement statement = connection.createStatement()) {
                statement.execute("pragma page_size = " + PAGE_BYTES);
                statement.execute("pragma journal_mode = wal");
            }
        } catch (IOException | SQLException fault) {
            throw damaged(file, fault);
        }
    }

    /**
     * Readers never wait (write-ahead log); every commit is on the disk (full synchronisation); a writer waits up to 30
     * seconds for another; a transaction takes its write lock at once, so that a reader never fails to become a writer;
     * what is deleted is overwritten; what is sorted stays out of the machine's folder for temporary files.
     */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("busy_timeout", "30000");
        settings.setProperty("transaction_mode", "IMMEDIATE");
        settings.setProperty("foreign_keys", "true");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("temp_store", "MEMORY");
        settings.setProperty("cache_size", Integer.toString(-CACHE_KILOBYTES));
        return settings;
    }

    private static void check(Path file, HikariDataSource store) {
        try {
            String verdict = new JdbcTemplate(store).queryForObject("pragma quick_check(1)", String.class);
            if (!"ok".equals(verdict)) {
                throw damaged(file, new IllegalStateException("quick_check does not say ok"));
            }
        } catch (DataAccessException fault) {
            throw damaged(file, fault);
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException fault) {
            throw damaged(file, fault);
        }
    }

    /** What may not be written to, and a full disk, look like damage from afar. */
    private static StoreException damaged(Path file, Throwable cause) {
        String cannot = "The store " + file + " cannot be opened. ";
        if (!Files.isWritable(folder(file)) || !Files.isReadable(file) || !Files.isWritable(file)) {
            return new StoreException(
                    cannot + "This program may not write there. Look at who owns its folder and all in it, and at their"
                            + " rights.",
                    cause);
        }
        return new StoreException(
                cannot
                        + DiskFault.of(cause)
                                .map(DiskFault::inWords)
                                .orElse("It may be damaged, or not be a store at all. Put back the last good copy with"
                                        + " restore."),
                cause);
    }

    private static void makePrivate(Path file) {
        Path folder = folder(file);
        try {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (!Files.isDirectory(folder)) {
                // Only the last folder is private: the data folder above it also holds the public site.
                if (!Files.isDirectory(folder(folder))) {
                    Files.createDirectories(folder(folder));
                }
                Files.createDirectory(folder, mode(posix, "rwx------"));
            }
            createFile(file, mode(posix, "rw-------"));
        } catch (IOException fault) {
            throw new StoreException(
                    DiskFault.after("The store's folder " + folder + " cannot be written to.", fault), fault);
        }
    }

    private static void createFile(Path file, FileAttribute<?>[] mode) throws IOException {
        try {
            Files.createFile(file, mode);
        } catch (FileAlreadyExistsException thereAlready) {
            if (!Files.isRegularFile(file)) {
                throw thereAlready;
            }
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new StoreException("The store " + file + " is no file.");
        }
        return folder;
    }

    private static FileAttribute<?>[] mode(boolean posix, String mode) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
