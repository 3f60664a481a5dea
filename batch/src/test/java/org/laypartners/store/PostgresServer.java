package org.laypartners.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server on this machine's loopback address, begun when a test first asks for it and stopped with the tests.
 * It needs nothing installed, and runs as any user, root too.
 */
public final class PostgresServer {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private PostgresServer() {}

    /** A new empty database, sorted by the rules of a language, as most servers make them. */
    public static PostgresStore freshStore() {
        String name = "store_" + NUMBER.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return new PostgresStore(server().getJdbcUrl("postgres", name), "postgres", "");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                // ICU's rules of English are on every machine; the operating system's are not.
                server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "en-GB")
                        .start();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return server;
    }
}
