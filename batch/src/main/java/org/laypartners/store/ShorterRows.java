package org.laypartners.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.migration.Context;
import org.laypartners.response.ResponseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the rows of older versions as short as those that are written now. Some rows at a time, each time committed: one
 * statement for millions would hold all of them in memory or twice on the disk. Done twice it changes nothing more, so a
 * run that dies in it begins again. Some 15 seconds for a million rows.
 */
public final class ShorterRows extends CodedMigration {
    private static final Logger LOG = LoggerFactory.getLogger(ShorterRows.class);
    private static final int ROWS_AT_A_TIME = 10_000;
    private static final int ROWS_A_LINE = 100_000;

    private static final String LAST_OF_THE_NEXT =
            "select form, response_key from response where (form, response_key) > (?, ?)"
                    + " order by form, response_key limit 1 offset " + (ROWS_AT_A_TIME - 1);

    /** Nobody's words look like these: JSON writes each quotation mark in them as \". Choices stay named, and are read so. */
    private static final String SHORTEN = """
            update response set
                answers = replace(replace(replace(replace(replace(replace(replace(replace(answers,
                    '{"rating":1}', '1'), '{"rating":2}', '2'), '{"rating":3}', '3'), '{"rating":4}', '4'),
                    '{"rating":5}', '5'), '{"yes":true}', 'true'), '{"yes":false}', 'false'),
                    '{"not-applicable":true}', 'null'),
                fingerprint = substr(fingerprint, 1, 32),
                file = substr(file, 1, 16),
                first_file = substr(first_file, 1, 16)
            where (form, response_key) > (?, ?)""";

    private static final String UP_TO = " and (form, response_key) <= (?, ?)";

    public ShorterRows() {
        super("33", "shorter rows");
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection store = context.getConnection();
        ResponseId done = new ResponseId("", "");
        long rows = 0;
        for (Optional<ResponseId> last = last(store, done); last.isPresent(); last = last(store, done)) {
            shorten(store, SHORTEN + UP_TO, done, last.get());
            done = last.get();
            rows += ROWS_AT_A_TIME;
            if (rows % ROWS_A_LINE == 0) {
                LOG.info("Made {} rows of the store shorter so far.", rows);
            }
        }
        shorten(store, SHORTEN, done);
    }

    /** The last of the next rows; empty when fewer are left. */
    private static Optional<ResponseId> last(Connection store, ResponseId done) throws SQLException {
        try (PreparedStatement query = store.prepareStatement(LAST_OF_THE_NEXT)) {
            bind(query, done);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new ResponseId(row.getString(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    private static void shorten(Connection store, String update, ResponseId... bounds) throws SQLException {
        try (PreparedStatement rows = store.prepareStatement(update)) {
            bind(rows, bounds);
            rows.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, ResponseId... ids) throws SQLException {
        for (int at = 0; at < ids.length; at++) {
            statement.setString(2 * at + 1, ids[at].form());
            statement.setString(2 * at + 2, ids[at].key());
        }
    }
}
