package org.laypartners.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * Writes the copy, which needs no file beside it. What is copied are the bytes of the store, so a copy that
     * {@linkplain #isWhole is whole} says that the store is whole too; whether it is, is not looked into here.
     *
     * <p>On some systems a process that closes a file loses the locks that it has on it elsewhere, so nothing else in this
     * process should have the store open.
     *
     * @param to must not be there, or be empty
     * @throws StoreException if the store is so damaged that it cannot be opened, or the copy cannot be written
     */
    public static void write(Path store, Path to) {
        // Closed last, for the sake of the connection's locks.
        try (StoreBytes bytes = StoreBytes.open(store, Files.size(store) > StoreFile.LARGE);
                Connection connection = open(store);
                Statement statement = connection.createStatement()) {
            if (isHeldInOneFile(statement, store)) {
                bytes.copyTo(to);
                standAlone(to);
            } else {
                // Somebody reads what an earlier moment held, so that not all can be put into the file.
                vacuum(connection, to);
            }
        } catch (SQLException | IOException fault) {
            throw new StoreException(
                    "The store " + store + " could not be copied. It may be damaged, or the disk full.", fault);
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

    private static void standAlone(Path copy) throws SQLException {
        try (Connection connection = open(copy);
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
        try {
            if (Files.size(store) > StoreFile.LARGE) {
                StoreBytes.fetch(store);
            }
            return isSound(store);
        } catch (SQLException | IOException damaged) {
            return false;
        }
    }

    private static boolean isSound(Path store) throws SQLException {
        try (Connection connection = open(store);
                Statement statement = connection.createStatement()) {
            return says(statement, "pragma quick_check(1)", "ok")
                    && says(statement, "select count(*) from sqlite_master where name = 'flyway_schema_history'", "1");
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
