package org.laypartners.store;

import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which database a store lies in. */
final class Databases {
    private Databases() {}

    static boolean isSqlite(JdbcTemplate jdbc) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("SQLite")));
    }
}
