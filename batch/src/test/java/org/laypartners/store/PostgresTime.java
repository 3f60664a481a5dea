package org.laypartners.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

/** The processor time of a PostgreSQL server on this machine, for {@code batch/bench}; Linux only. */
public final class PostgresTime {
    /** Linux counts hundredths of a second. */
    private static final double TICKS_A_SECOND = 100;

    private PostgresTime() {}

    /** Seconds so far, user and system, of the server, its children that are at work, and those that have ended. */
    public static double seconds(PostgresStore store) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(store.url(), store.user(), "");
                ResultSet row = connection.createStatement().executeQuery("show data_directory")) {
            row.next();
            String pid = Files.readAllLines(Path.of(row.getString(1), "postmaster.pid"))
                    .get(0);
            ProcessHandle master = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            return Stream.concat(Stream.of(master), master.children())
                            .mapToLong(PostgresTime::ticks)
                            .sum()
                    / TICKS_A_SECOND;
        }
    }

    private static long ticks(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
