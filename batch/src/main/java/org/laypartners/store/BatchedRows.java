package org.laypartners.store;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** One prepared statement, run once for each row: nothing is quicker where the database is part of the process. */
final class BatchedRows implements ResponseTable {
    private static final String VALUES = "?" + ", ?".repeat(13);
    private static final String ADD = "insert into response (" + ResponseRow.COLUMNS + ", searched) values (" + VALUES
            + ", 1)" + ResponseRow.KEPT;
    private static final String REPLACE =
            "insert into response (" + ResponseRow.COLUMNS + ") values (" + VALUES + ")" + ResponseRow.REPLACED;

    private final JdbcTemplate jdbc;

    BatchedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ResponseRow> add(List<ResponseRow> rows) {
        int[] added = run(ADD, rows);
        List<ResponseRow> others = new ArrayList<>();
        for (int i = 0; i < added.length; i++) {
            if (added[i] == 0) {
                others.add(rows.get(i));
            }
        }
        return others;
    }

    @Override
    public void replace(List<ResponseRow> rows) {
        run(REPLACE, rows);
    }

    private int[] run(String sql, List<ResponseRow> rows) {
        return Objects.requireNonNull(
                jdbc.execute(sql, (PreparedStatementCallback<int[]>) statement -> all(statement, rows)));
    }

    private static int[] all(PreparedStatement statement, List<ResponseRow> rows) throws java.sql.SQLException {
        for (ResponseRow row : rows) {
            row.bind(statement);
            statement.addBatch();
        }
        return statement.executeBatch();
    }
}
