package org.laypartners.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A store's SQLite file copied as it is at one moment, though it may be in use. */
public final class StoreCopy {
    private StoreCopy() {}

    /**
     * Writes the copy, which needs no file beside it, and looks through all of it. What is copied are the bytes of the store,
     * so a copy that is whole says that the store is whole too.
     *
     * <p>On some systems a process that closes a file loses the locks that it has on it elsewhere, so nothing else in this
     * process should have the store open.
     *
     * @param to must not be there, or be empty
     * @throws StoreException if the store is damaged, or the copy cannot be written
     */
    public static void write(Path store, Path to) {
        // Closed last, for the sake of the connection's locks.
        try (FileChannel bytes = FileChannel.open(store, StandardOpenOption.READ);
                Connection connection = open(store);
                Statement statement = connection.createStatement()) {
            if (isHeldInOneFile(statement, store)) {
                copy(bytes, to);
            } else {
                // Somebody reads what an earlier moment held, so that not all can be put into the file.
                vacuum(connection, to);
            }
        } catch (SQLException | IOException fault) {
            throw new StoreException(
                    "The store " + store + " could not be copied. It may be damaged, or the disk full.", fault);
        }
        if (!isWhole(to)) {
            throw new StoreException("The copy of the store " + store + " is not whole.");
        }
    }

    /** Puts what stands in the log into the file, and keeps writers away until the connection is closed. */
    private static boolean isHeldInOneFile(Statement statement, Path store) throws SQLException, IOException {
        if (!says(statement, "pragma wal_checkpoint(truncate)", "0")) {
            return false;
        }
        statement.execute("begin immediate");
        Path log = store.resolveSibling(store.getFileName() + "-wal");
        boolean nothingSince = !Files.exists(log) || Files.size(log) == 0;
        if (!nothingSince) {
            statement.execute("rollback");
        }
        return nothingSince;
    }

    /** The system does it, and hands no byte to this process. */
    private static void copy(FileChannel from, Path to) throws IOException, SQLException {
        try (FileChannel copy = FileChannel.open(
                to, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long at = 0;
            while (at < from.size()) {
                long moved = from.transferTo(at, from.size() - at, copy);
                if (moved <= 0) {
                    throw new EOFException("The store's file ended early.");
                }
                at += moved;
            }
        }
        try (Connection connection = open(to);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
        }
    }

    private static void vacuum(Connection connection, Path to) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, to.toAbsolutePath().toString());
            copy.execute();
        }
    }

    /** Whether a file is a store without damage. Looks through all of it: about a second for each 500 MB. */
    public static boolean isWhole(Path store) {
        if (!Files.isRegularFile(store)) {
            return false;
        }
        try (Connection connection = open(store);
                Statement statement = connection.createStatement()) {
            return says(statement, "pragma quick_check(1)", "ok")
                    && says(statement, "select count(*) from sqlite_master where name = 'flyway_schema_history'", "1");
        } catch (SQLException damaged) {
            return false;
        }
    }

    private static boolean says(Statement statement, String question, String answer) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.next() && answer.equals(row.getString(1));
        }
    }

    private static Connection open(Path store) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:sqlite:" + store.toAbsolutePath().toUri());
    }
}
