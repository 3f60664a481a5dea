package org.laypartners.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What a fault of the database says, in words. Its own message may hold an answer. Codes: SQLite's primary result codes
 * (sqlite.org/rescode.html) and PostgreSQL's classes of SQLSTATE.
 */
public final class StoreFaults {
    private static final int PRIMARY_CODE = 0xff;
    /** SQLite's code for a statement that names what is not there. */
    private static final int NOT_PREPARED = 1;

    private static final Set<String> NO_TABLE_OR_COLUMN = Set.of("42P01", "42703");
    private static final String UNKNOWN =
            "The store could not be used. Look at whether its disk is full or failing, then run again.";

    /** Flyway knows of each step that was taken; of some this version has no file. */
    private static final String OF_ANOTHER_VERSION =
            "Another version of the program, most likely a newer one, worked on the store. Use that version again, or put"
                    + " back a copy of the store from before it with restore.";

    private StoreFaults() {}

    /** Empty when none of them is a fault of the database. */
    public static Optional<String> inWords(List<Throwable> faults) {
        Optional<String> told = faults.stream()
                .filter(SQLException.class::isInstance)
                .map(fault -> inWords((SQLException) fault))
                .findFirst();
        return told.or(() -> faults.stream().anyMatch(FlywayValidateException.class::isInstance)
                        ? Optional.of(OF_ANOTHER_VERSION)
                        : Optional.empty())
                .or(() ->
                        faults.stream().anyMatch(StoreFaults::isOfTheStore) ? Optional.of(UNKNOWN) : Optional.empty());
    }

    /**
     * Whether the store lacks a table or a column that it was asked for, as one does that an earlier version of the program worked
     * on last. The next night brings it up to date.
     */
    public static boolean isOfAnEarlierStore(DataAccessException fault) {
        return fault.getRootCause() instanceof SQLException cause && lacksAName(cause);
    }

    private static boolean lacksAName(SQLException cause) {
        String state = cause.getSQLState();
        boolean ofPostgres = state != null && !state.isEmpty();
        return ofPostgres ? NO_TABLE_OR_COLUMN.contains(state) : (cause.getErrorCode() & PRIMARY_CODE) == NOT_PREPARED;
    }

    private static boolean isOfTheStore(Throwable fault) {
        return fault instanceof DataAccessException || fault instanceof TransactionException;
    }

    private static String inWords(SQLException fault) {
        String state = fault.getSQLState();
        return state == null || state.isEmpty() ? ofSqlite(fault.getErrorCode() & PRIMARY_CODE) : ofPostgres(state);
    }

    private static String ofSqlite(int code) {
        return switch (code) {
            case 5, 6 -> "Another program holds the store. Close it, then run again.";
            case 8, 14 -> "The store cannot be written to. Look at who owns its folder and all in it.";
            case 10 -> "The disk gave an error while the store was used. Look at whether the disk is in order.";
            case 11, 26 -> "The store is damaged. Put back a good copy of it with restore.";
            case 13 -> "The disk is full, so the store could not be written to. Make room, then run again.";
            default -> UNKNOWN;
        };
    }

    private static String ofPostgres(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "57" ->
                state.equals("08001")
                        ? "The database does not answer. Look at whether it is up, and at spring.datasource.url."
                        : "The connection to the database was lost. Look at whether it is up, then run again.";
            case "28" -> "The database refused the user name or the password.";
            case "3D" -> "There is no database of the name that spring.datasource.url has.";
            case "53" -> "The database is out of room, memory or connections. Make room, then run again.";
            case "42" ->
                state.equals("42P01")
                        ? "The database has no tables yet. The first night makes them."
                        : "The database refused a statement. Look at whether its user may change its tables.";
            default -> UNKNOWN;
        };
    }
}
