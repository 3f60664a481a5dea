package org.laypartners;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.laypartners.store.PostgresStore;

/** All that a store in PostgreSQL holds about files and responses, to compare with another. */
record StoreDump(String url, String user) {
    private static final List<String> ORDERED = List.of(
            // Marks of changes are drawn by lot.
            "select form, response_key, kind, happened_on, submitted, modified, answers, fingerprint, file, file_row,"
                    + " mended, written, first_file, searched"
                    + " from response order by form collate \"C\", response_key collate \"C\"",
            "select * from export_file order by sha256, definitions",
            "select * from refused_row order by sha256, row_number",
            "select * from fault_list order by id",
            "select * from form_heading order by form, format, heading collate \"C\"",
            "select * from form_heading_file order by form, format, sha256",
            "select * from live_form order by form, file",
            "select position, name, sha256, known from dropped_file order by night, position",
            "select quarter, answers from equality_answer order by quarter, answers collate \"C\"");

    static StoreDump of(PostgresStore store) {
        return new StoreDump(store.url(), store.user());
    }

    /** Every row of every table that tells what was taken in. */
    List<String> rows() throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            for (String query : ORDERED) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        all.add(row(query, rows));
                    }
                }
            }
        }
        return all;
    }

    private static String row(String query, ResultSet rows) throws SQLException {
        StringBuilder text = new StringBuilder(query.substring(0, query.indexOf(" order")));
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            text.append('|').append(rows.getString(column));
        }
        return text.toString();
    }

    long number(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean hasGivenOut() throws SQLException {
        return number("select case when to_regclass('cluster_range') is null then 0 else 1 end") == 1
                && number("select count(*) from cluster_range") > 0;
    }

    /** The key of the response that a row of a file became. */
    String keyOf(String file, long row) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement query = connection.prepareStatement(
                        "select response_key from response r"
                                + " join export_file f on substr(f.sha256, 1, 16) = r.file where f.name = ? and r.file_row = ?")) {
            query.setString(1, file);
            query.setLong(2, row);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    /** Keeps a response from being stored until it is closed: whoever comes to it is stuck there. */
    Held holdBack(String kind, String key) throws SQLException {
        Connection holder = connection();
        holder.setAutoCommit(false);
        return new Held(this, holder, kind, key);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    /** A response held back. */
    record Held(StoreDump store, Connection holder, String kind, String key) implements AutoCloseable {
        void waitUntilSomebodyIsStuck(Started worker, Started night)
                throws SQLException, InterruptedException, IOException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            boolean inserted = false;
            while (System.nanoTime() < end && worker.isAlive() && night.isAlive()) {
                inserted = inserted || insert();
                if (inserted
                        && store.number(
                                        "select count(*) from pg_locks where not granted and pid in (select pid from"
                                                + " pg_stat_activity where datname = current_database() and query like '%into response%')")
                                > 0) {
                    return;
                }
                Thread.sleep(10);
            }
            throw new AssertionError("Nobody came so far.\n" + night.said() + worker.said());
        }

        /** A lock on the table must not keep the night from making it. */
        private boolean insert() throws SQLException {
            if (!store.hasGivenOut()) {
                return false;
            }
            try (PreparedStatement row = holder.prepareStatement("insert into response (form, response_key, kind,"
                    + " happened_on, submitted, modified, answers, fingerprint, file, file_row)"
                    + " values (?, ?, ?, '', '', '', '', '', '', 0)")) {
                row.setString(1, "meeting-register");
                row.setString(2, key);
                row.setString(3, kind);
                row.executeUpdate();
            }
            return true;
        }

        @Override
        public void close() throws SQLException {
            holder.rollback();
            holder.close();
        }
    }
}
