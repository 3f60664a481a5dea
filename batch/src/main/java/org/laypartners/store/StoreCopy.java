package org.laypartners.store;

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
     * Writes the copy, which needs no file beside it.
     *
     * @param to must not be there, or be empty
     * @throws StoreException if the store is damaged, or the copy cannot be written
     */
    public static void write(Path store, Path to) {
        try (Connection connection = open(store);
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, to.toAbsolutePath().toString());
            copy.execute();
        } catch (SQLException fault) {
            throw new StoreException(
                    "The store " + store + " could not be copied. It may be damaged, or the disk full.", fault);
        }
        if (!isWhole(to)) {
            throw new StoreException("The copy of the store " + store + " is not whole.");
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
