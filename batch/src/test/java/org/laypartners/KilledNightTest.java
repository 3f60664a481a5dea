package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A night killed while it takes a file in: the next one loses no row and doubles none. */
class KilledNightTest {
    private static final int ROWS = 20_000;
    private static final int ANSWERS = 4_000;

    @TempDir
    private Path folder;

    /** Killed as soon as the store shows either of these: rows of the file, or that all of them are in. */
    @ParameterizedTest
    @ValueSource(strings = {"equality_mark", "export_file where state = 'TAKEN_IN_APART'"})
    void noEqualityAnswerIsLostOrCountedTwiceThoughItsFileIsErased(String sign)
            throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        dropALongEqualityExport(data.resolve("inbox"));
        Started night = Started.on(data, "nightly");
        waitFor(data, night, "select count(*) from " + sign);
        night.kill();

        Typed next = Typed.on(data, "nightly");

        assertThat(next.err()).isEmpty();
        assertThat(count(data, "select count(*) from equality_answer")).isEqualTo(ANSWERS);
        assertThat(count(data, "select count(*) from equality_mark")).isEqualTo(ANSWERS);
        assertThat(count(data, "select accepted from export_file")).isEqualTo(ANSWERS);
        assertThat(data.resolve("inbox")).isEmptyDirectory();
        assertThat(data.resolve("work")).isEmptyDirectory();
        assertThat(data.resolve("archive")).isEmptyDirectory();
    }

    @Test
    void theNextNightFinishesWhatAKilledOneBegan() throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        dropALongRegister(data.resolve("inbox"));
        Started night = Started.on(data, "nightly");
        waitFor(data, night, "select count(*) from response");
        night.kill();
        long before = count(data, "select count(*) from response");
        assertThat(before).isPositive().isLessThan(ROWS);
        Typed health = Typed.run("health", "--data", data.toString());
        assertThat(health.exit()).isEqualTo(1);
        assertThat(health.out()).contains("ended without a word");
        assertThat(Typed.run("status", "--data", data.toString()).out())
                .contains("Night of 6 October 2026: It ended without a word. The next night goes on with it.");

        Typed next = Typed.on(data, "nightly");

        assertThat(next.err()).isEmpty();
        assertThat(next.out()).contains(ROWS + " rows read: " + ROWS + " new, 0 replaced, 0 known, 0 refused.");
        assertThat(count(data, "select count(*) from response")).isEqualTo(ROWS);
        assertThat(data.resolve("inbox")).isEmptyDirectory();
        assertThat(data.resolve("work")).isEmptyDirectory();
        assertThat(Typed.run("health", "--data", data.toString()).exit()).isZero();
    }

    private static void dropALongRegister(Path inbox) throws IOException {
        StringBuilder text = new StringBuilder("Meeting reference,Project,Meeting date,Lay partner,Status\n");
        for (int row = 0; row < ROWS; row++) {
            text.append("M").append(row).append(",Outpatient letters,2026-02-27,LP01,Present\n");
        }
        Path file = Files.createDirectories(inbox).resolve("register.csv");
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
    }

    private static void dropALongEqualityExport(Path inbox) throws IOException {
        StringBuilder text = new StringBuilder("Response ID,Submitted,You are,Ethnic group,Age,Sex,"
                + "Do you have a condition lasting 12 months or more?\n");
        for (int row = 0; row < ANSWERS; row++) {
            text.append(row).append(",2026-02-27 10:11:12,Applying,Roma,25 to 34,Female,No\n");
        }
        Path file = Files.createDirectories(inbox).resolve("equality.csv");
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-01T09:00:00Z")));
    }

    private static void waitFor(Path data, Started night, String rows) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (night.isAlive() && System.nanoTime() < end && soFar(data, rows) == 0) {
            Thread.sleep(2);
        }
    }

    private static long soFar(Path data, String rows) {
        try {
            return Files.exists(data.resolve("store/lay-partners.db")) ? count(data, rows) : 0;
        } catch (SQLException notYet) {
            return 0;
        }
    }

    private static long count(Path data, String query) throws SQLException {
        try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("store/lay-partners.db"));
                Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.getLong(1);
        }
    }
}
