package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.job.BatchTables;
import org.laypartners.journal.RefusedRowsOnce;
import org.laypartners.store.BytewiseText;
import org.laypartners.store.ChangeMarks;
import org.laypartners.store.ShorterRows;
import org.laypartners.store.StoreFile;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stores have noted of the steps in code that were taken. A step that is noted otherwise would be refused there. */
class CodedMigrationsTest {
    private static final String NOTED = """
            2 spring batch tables JDBC
            33 shorter rows JDBC
            36 refused rows once JDBC
            43 change marks JDBC
            """;

    @TempDir
    private Path folder;

    @Test
    void areNotedAsInAllStoresOfBefore() {
        try (HikariDataSource source = StoreFile.open(folder.resolve("store.db"))) {
            flyway(source).load().migrate();

            assertThat(new JdbcTemplate(source)
                            .queryForList(
                                    "select version || ' ' || description || ' ' || type"
                                            + " from flyway_schema_history where type = 'JDBC' and checksum is null"
                                            + " order by installed_rank",
                                    String.class))
                    .containsExactlyElementsOf(NOTED.lines().toList());
        }
    }

    /** Stores from before 30 November 2026 note it in another package. */
    @Test
    void areKnownAgainWhereverTheirClassStood() {
        try (HikariDataSource source = StoreFile.open(folder.resolve("store.db"))) {
            flyway(source).load().migrate();
            new JdbcTemplate(source)
                    .update("update flyway_schema_history set script = 'org.laypartners.store.RefusedRowsOnce'"
                            + " where version = '36'");

            Flyway again = flyway(source).load();

            assertThat(again.validateWithResult().validationSuccessful).isTrue();
            assertThat(again.info().pending()).isEmpty();
        }
    }

    /** From before each of them, one after another. */
    @Test
    void areTakenOnceByAnOlderStore() {
        try (HikariDataSource source = StoreFile.open(folder.resolve("store.db"))) {
            for (String before : new String[] {"1", "32", "35", "42"}) {
                flyway(source).target(before).load().migrate();
            }
            assertThat(flyway(source).load().migrate().migrations)
                    .extracting(step -> step.description)
                    .contains("change marks")
                    .doesNotContain("refused rows once");

            Flyway again = flyway(source).load();
            assertThat(again.validateWithResult().validationSuccessful).isTrue();
            assertThat(again.info().pending()).isEmpty();
            assertThat(again.info().current().getVersion()).isGreaterThanOrEqualTo(MigrationVersion.fromVersion("43"));
        }
    }

    private static FluentConfiguration flyway(HikariDataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .callbacks(new BytewiseText())
                .javaMigrations(new BatchTables(), new ShorterRows(), new RefusedRowsOnce(), new ChangeMarks());
    }
}
