package org.laypartners.cluster;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.laypartners.store.FileId;
import org.laypartners.store.PostgresServer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A night's ranges on a real PostgreSQL, in a database of their own. Before each test the ranges of the steps 10 and 11 of
 * the first file and 20 of the second are given out, and nothing else.
 */
final class ClusterTables implements BeforeEachCallback, AfterAllCallback {
    static final FileId FIRST = new FileId("a".repeat(64), "forms");
    static final FileId SECOND = new FileId("b".repeat(64), "forms");
    static final long NIGHT = 7;
    static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    final JdbcTemplate jdbc;
    final Ranges ranges;

    private final HikariDataSource open = PostgresServer.freshStore().open();

    ClusterTables() {
        this.jdbc = new JdbcTemplate(open);
        this.ranges = new Ranges(jdbc, new TransactionTemplate(new JdbcTransactionManager(open)));
        jdbc.execute("create table export_file (sha256 text, definitions text, state text)");
        jdbc.execute(resource("db/migration/V30__ranges_for_workers.sql"));
        jdbc.execute(resource("org/springframework/batch/core/schema-postgresql.sql"));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        jdbc.update("delete from cluster_range");
        ranges.begin(FIRST, NIGHT, 1, DAY, false);
        ranges.begin(SECOND, NIGHT, 2, DAY, false);
        ranges.give(SECOND, 0, 100, 20);
        ranges.give(FIRST, 100, 100, 11);
        ranges.give(FIRST, 0, 100, 10);
    }

    void makeSilent(String worker) {
        jdbc.update("update cluster_range set beat = beat - 5000 where worker = ?", worker);
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        open.close();
    }
}
