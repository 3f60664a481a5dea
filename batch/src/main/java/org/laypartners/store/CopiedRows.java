package org.laypartners.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * PostgreSQL's {@code COPY} into a table of arrivals, and one statement that takes them from there: a fraction of the
 * server's work for as many inserts. The arrivals are this connection's alone, and gone when the transaction ends.
 */
final class CopiedRows implements ResponseTable {
    private static final String ARRIVALS = "create temporary table if not exists response_arrival"
            + " (place bigint not null, like response including defaults) on commit delete rows";
    private static final String COPY =
            "copy response_arrival (place, " + ResponseRow.COLUMNS + ") from stdin with (format text)";
    private static final String TAKE = "insert into response (" + ResponseRow.COLUMNS + ", searched) select "
            + ResponseRow.COLUMNS + ", %d from response_arrival order by place";
    private static final String ADD = "with added as (" + TAKE.formatted(1) + ResponseRow.KEPT
            + " returning form, response_key)"
            + " select place from response_arrival arrival where not exists (select 1 from added"
            + " where added.form = arrival.form and added.response_key = arrival.response_key) order by place";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    CopiedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(
                Objects.requireNonNull(jdbc.getDataSource(), "a store needs a data source")));
    }

    @Override
    public List<ResponseRow> add(List<ResponseRow> rows) {
        return Objects.requireNonNull(transaction.execute(status -> {
            copy(rows);
            return jdbc.query(ADD, (row, number) -> rows.get((int) row.getLong(1)));
        }));
    }

    @Override
    public void replace(List<ResponseRow> rows) {
        transaction.executeWithoutResult(status -> {
            copy(rows);
            jdbc.update(TAKE.formatted(0) + ResponseRow.REPLACED);
        });
    }

    private void copy(List<ResponseRow> rows) {
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, rows));
    }

    private static long copy(Connection connection, List<ResponseRow> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ARRIVALS);
            statement.execute("delete from response_arrival");
        }
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, CopyText.of(rows));
        } catch (IOException fault) {
            throw new SQLException("The rows could not be sent.", fault);
        }
    }
}
