package org.laypartners.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The release ledger, brought from a store into an older copy that is to take its place. Else the figures would be decided about
 * once more in their quarter, and nobody would hold them against what was public meanwhile. SQLite alone.
 */
public final class CarriedLedger {
    /** Both have had this since before any release that is still in use. */
    private static final String KNOWN_TO_BOTH = """
            select (select count(*) from main.sqlite_master where name = 'figure_release' and sql like '%decided_on%')
                + (select count(*) from later.sqlite_master where name = 'figure_release' and sql like '%decided_on%')
            """;

    private static final String SINCE = """
            create temp table since as select * from later.figure_release l where not exists (
                select 1 from main.figure_release m
                where m.figure = l.figure and m.table_text = l.table_text and m.decided_on = l.decided_on)
            """;

    private static final String ENTRIES = """
            insert into main.figure_release (number, figure, table_text, decided_on, why)
            select (select coalesce(max(number), 0) from main.figure_release) + row_number() over (order by number),
                figure, table_text, decided_on, why from since
            """;

    private CarriedLedger() {}

    /**
     * Copies what was decided since the copy was made.
     *
     * @param later a store that may be of another version than the copy
     * @param copy nobody else may have it open; no file is left beside it
     * @return how many decisions
     * @throws StoreException if one of them cannot be read, or the copy not be written to
     */
    public static int copy(Path later, Path copy) {
        Properties settings = new Properties();
        // A log left beside a copy by a run that died would be taken for that of the next one.
        settings.setProperty("journal_mode", "MEMORY");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + copy.toAbsolutePath().toUri(), settings);
                PreparedStatement attach = connection.prepareStatement("attach database ? as later");
                Statement statement = connection.createStatement()) {
            attach.setString(1, later.toAbsolutePath().toString());
            attach.execute();
            return isKnownToBoth(statement) ? copied(statement) : 0;
        } catch (SQLException fault) {
            throw new StoreException("What the public saw could not be carried over from " + later + ".", fault);
        }
    }

    private static boolean isKnownToBoth(Statement statement) throws SQLException {
        try (ResultSet both = statement.executeQuery(KNOWN_TO_BOTH)) {
            return both.next() && both.getInt(1) == 2;
        }
    }

    private static int copied(Statement statement) throws SQLException {
        statement.execute(SINCE);
        statement.execute("delete from main.figure_response where figure in (select figure from since)");
        statement.execute("insert into main.figure_response (figure, response) select figure, response"
                + " from later.figure_response where figure in (select figure from since)");
        return statement.executeUpdate(ENTRIES);
    }
}
