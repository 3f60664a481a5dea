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

/** A night killed while it takes a file in: the next one loses no row and doubles none. */
class KilledNightTest {
    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void theNextNightFinishesWhatAKilledOneBegan() throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("data");
        dropALongRegister(data.resolve("inbox"));
        Process night = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LayPartners.class.getName(),
                        "nightly",
                        "--data",
                        data.toString(),
                        "--date",
                        "2026-10-06")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("night.txt").toFile())
                .start();
        waitForTheFirstRows(data, night);
        night.destroyForcibly().waitFor();
        long before = count(data, "select count(*) from response");
        assertThat(before).isPositive().isLessThan(ROWS);

        Typed next = Typed.on(data, "nightly");

        assertThat(next.err()).isEmpty();
        assertThat(next.out()).contains(ROWS + " rows read: " + ROWS + " new, 0 replaced, 0 known, 0 refused.");
        assertThat(count(data, "select count(*) from response")).isEqualTo(ROWS);
        assertThat(data.resolve("inbox")).isEmptyDirectory();
        assertThat(data.resolve("work")).isEmptyDirectory();
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

    private static void waitForTheFirstRows(Path data, Process night) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (night.isAlive() && System.nanoTime() < end && rowsSoFar(data) == 0) {
            Thread.sleep(2);
        }
    }

    private static long rowsSoFar(Path data) {
        try {
            return Files.exists(data.resolve("store/lay-partners.db"))
                    ? count(data, "select count(*) from response")
                    : 0;
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
