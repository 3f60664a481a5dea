package org.laypartners.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A store that several machines share, in a PostgreSQL database of its own.
 *
 * @param url starts with {@code jdbc:postgresql:}
 * @param password empty where the server or the driver's password file needs none
 */
public record PostgresStore(String url, String user, String password) {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 4;

    /** Marks the run that works on the store; any number that no other program of the database uses for its locks. */
    private static final long RUN = 0x4c61795061727473L;

    /** Opens the store to write. Close it. */
    public HikariDataSource open() {
        return connect(false);
    }

    /** Opens the store to look at it only: waits for no night that is at work, and changes nothing. */
    public HikariDataSource openToRead() {
        return connect(true);
    }

    private HikariDataSource connect(boolean toRead) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        if (!password.isEmpty()) {
            config.setPassword(password);
        }
        config.setReadOnly(toRead);
        config.addDataSourceProperty("readOnlyMode", "always");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECTING.toMillis());
        config.setPoolName("store");
        return new HikariDataSource(config);
    }

    /**
     * Takes the lock that one run holds at a time, wherever it runs. The server frees it when the run dies, or when the
     * connection to it does.
     *
     * @return empty when another run holds it
     */
    public Optional<Lock> lock() {
        Connection connection = session();
        boolean held = false;
        try {
            held = take(connection);
            return held ? Optional.of(new Lock(connection)) : Optional.empty();
        } catch (SQLException fault) {
            throw new CannotGetJdbcConnectionException("The lock could not be taken.", fault);
        } finally {
            if (!held) {
                closeQuietly(connection);
            }
        }
    }

    /** Does something small on a connection of its own, without a pool. */
    public void briefly(Consumer<JdbcTemplate> work) {
        try (SingleConnectionDataSource one = new SingleConnectionDataSource(session(), true)) {
            work.accept(new JdbcTemplate(one));
        }
    }

    /** Whether a run holds the lock. */
    public static boolean isLocked(JdbcTemplate jdbc) {
        Long held = jdbc.queryForObject(
                "select count(*) from pg_locks where locktype = 'advisory' and granted and objsubid = 1"
                        + " and database = (select oid from pg_database where datname = current_database())"
                        + " and (classid::bigint << 32) | objid::bigint = ?",
                Long.class,
                RUN);
        return held != null && held > 0;
    }

    private Connection session() {
        try {
            DriverManager.setLoginTimeout((int) CONNECTING.toSeconds());
            return DriverManager.getConnection(url, user, password.isEmpty() ? null : password);
        } catch (SQLException fault) {
            throw new CannotGetJdbcConnectionException("The database does not answer.", fault);
        }
    }

    private static boolean take(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, RUN);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException goneAlready) {
            // Then the lock is free as well.
        }
    }

    /** The lock of a run. */
    public static final class Lock implements AutoCloseable {
        private final Connection connection;

        private Lock(Connection connection) {
            this.connection = connection;
        }

        /**
         * Makes sure that no other run may have begun meanwhile.
         *
         * @throws StoreException if the connection that holds the lock is lost
         */
        public void check() {
            boolean alive;
            try {
                alive = connection.isValid((int) CONNECTING.toSeconds());
            } catch (SQLException fault) {
                alive = false;
            }
            if (!alive) {
                throw new StoreException("The connection to the database was lost, so another run may have begun.");
            }
        }

        /** Lets the next run begin: a connection that only ends keeps its lock until the server notices. */
        @Override
        public void close() {
            try (PreparedStatement unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
                unlock.setLong(1, RUN);
                unlock.execute();
            } catch (SQLException lostAlready) {
                // Then the server frees the lock.
            } finally {
                closeQuietly(connection);
            }
        }
    }

    @Override
    public String toString() {
        return "PostgresStore";
    }
}
