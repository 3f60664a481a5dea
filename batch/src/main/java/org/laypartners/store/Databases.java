package org.laypartners.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which database a store lies in. */
final class Databases {
    private Databases() {}

    static boolean isSqlite(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Boolean>) Databases::isSqlite));
    }

    static boolean isSqlite(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite");
    }
}
