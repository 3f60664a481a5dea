package org.laypartners.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.store.BytewiseText;
import org.laypartners.store.ChangeMarks;
import org.laypartners.store.FileId;
import org.laypartners.store.ShorterRows;
import org.laypartners.store.TestDatabase;
import org.laypartners.store.TestStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store in which an earlier version kept refused rows. */
class RefusedRowsOnceTest {
    private static final FileId EXPORT = new FileId("a".repeat(64), "d1");
    private static final FileId EQUALITY = new FileId("b".repeat(64), "d1");
    private static final FileId FORGOTTEN = new FileId("c".repeat(64), "d1");
    private static final String SHEET = "e".repeat(64);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void saysWhatItSaidBefore(TestDatabase database) {
        try (HikariDataSource source = database.open(folder.resolve("store.db"))) {
            JdbcTemplate jdbc = new JdbcTemplate(source);
            migrate(source, "34");
            FileLedger files = new FileLedger(jdbc);
            List.of(EXPORT, EQUALITY, FORGOTTEN, new FileId(SHEET, "d1"))
                    .forEach(file -> files.begin(file, file.sha256().substring(0, 1) + ".csv"));
            problem(jdbc, EXPORT, 7, "c01", "c02");
            mark(jdbc, EXPORT, 7, "seven", "", "");
            problem(jdbc, EXPORT, 9, "c01", "c02");
            mark(jdbc, EXPORT, 9, "nine", SHEET, "2026-10-06");
            problem(jdbc, EXPORT, 11, "");
            problem(jdbc, EQUALITY, 7, "c01", "c02");
            mark(jdbc, FORGOTTEN, 4, "four", SHEET, "2026-01-06");

            migrate(source, "latest");

            assertThat(files.toMend(EXPORT).rows())
                    .containsExactly(TestStore.refused(7, "seven", "c01", "c02"), TestStore.refused(11, "", ""));
            assertThat(files.toMend(EQUALITY).rows()).containsExactly(TestStore.refused(7, "", "c01", "c02"));
            assertThat(files.toMend(FORGOTTEN).count()).isZero();
            assertThat(files.mendedIn(EXPORT)).containsExactly(new MendedRow(9, "e.csv", LocalDate.of(2026, 10, 6)));
            assertThat(files.mendedFingerprints(List.of("seven", "nine", "four")))
                    .containsExactlyInAnyOrder("nine", "four");
            assertThat(jdbc.queryForObject("select count(*) from fault_list", Integer.class))
                    .isEqualTo(2);
        }
    }

    private static void migrate(HikariDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .callbacks(new BytewiseText())
                .javaMigrations(new ShorterRows(), new RefusedRowsOnce(), new ChangeMarks())
                .target(version)
                .load()
                .migrate();
    }

    private static void problem(JdbcTemplate jdbc, FileId file, long row, String... columns) {
        for (int at = 0; at < columns.length; at++) {
            jdbc.update(
                    "insert into refused_row values (?, ?, ?, ?, ?, ?, 'NOT_A_RATING', 'a number from 1 to 5', 'Mend the cell.')",
                    file.sha256(),
                    file.definitions(),
                    row,
                    at + 1,
                    row + 1,
                    columns[at]);
        }
    }

    private static void mark(JdbcTemplate jdbc, FileId file, long row, String fingerprint, String by, String on) {
        jdbc.update(
                "insert into refused_row_mark values (?, ?, ?, ?, ?, ?, ?)",
                file.sha256(),
                file.definitions(),
                row,
                fingerprint,
                by,
                by.isEmpty() ? "" : "d1",
                on);
    }
}
