package org.laypartners.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which database a store lies in. */
public final class Databases {
    private Databases() {}

    /** Whether the store is one file of SQLite; else it is PostgreSQL. */
    public static boolean isSqlite(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Boolean>) Databases::isSqlite));
    }

    /** The same of a connection. */
    public static boolean isSqlite(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite");
    }
}
