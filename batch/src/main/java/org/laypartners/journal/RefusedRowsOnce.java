package org.laypartners.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.migration.Context;
import org.laypartners.store.CodedMigration;
import org.laypartners.store.FileId;

/**
 * Moves what older versions kept of refused rows: a row for each thing that was wrong, and another for the fingerprint. All in
 * one transaction; it holds one row in memory, and the ids of the lists.
 */
public final class RefusedRowsOnce extends CodedMigration {
    private static final int ROWS_AT_A_TIME = 1_000;

    private static final String MARKS = """
            insert into refused_row (sha256, definitions, row_number, line, faults, fingerprint, mended_by,
                                     mended_by_definitions, mended_on)
            select sha256, definitions, row_number, 0, '', fingerprint, mended_by, mended_by_definitions, mended_on
            from refused_row_mark
            """;

    private static final String BEFORE =
            "select * from refused_row_before order by sha256, definitions, row_number, problem_number";

    private static final String ROW = """
            insert into refused_row (sha256, definitions, row_number, line, faults, fingerprint, mended_by,
                                     mended_by_definitions, mended_on)
            values (?, ?, ?, ?, ?, '', '', '', '')
            on conflict (sha256, definitions, row_number) do update set line = excluded.line, faults = excluded.faults
            """;

    public RefusedRowsOnce() {
        super("36", "refused rows once");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection store = context.getConnection();
        try (Statement all = store.createStatement();
                PreparedStatement lists = store.prepareStatement(FaultLists.ADD);
                PreparedStatement rows = store.prepareStatement(ROW)) {
            all.executeUpdate(MARKS);
            all.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet before = all.executeQuery(BEFORE)) {
                new Move(lists, rows).all(before);
            }
        }
    }

    /** One walk through the rows of before. */
    private static final class Move {
        private final PreparedStatement lists;
        private final PreparedStatement rows;
        private final Set<String> known = new HashSet<>();
        private final List<Fault> faults = new ArrayList<>();
        private FileId file = new FileId("", "");
        private long row;
        private long line;
        private int waiting;

        Move(PreparedStatement lists, PreparedStatement rows) {
            this.lists = lists;
            this.rows = rows;
        }

        void all(ResultSet before) throws SQLException {
            while (before.next()) {
                FileId next = new FileId(before.getString("sha256"), before.getString("definitions"));
                if (!next.equals(file) || before.getLong("row_number") != row) {
                    move();
                }
                file = next;
                row = before.getLong("row_number");
                line = before.getLong("line");
                faults.add(new Fault(
                        before.getString("column_heading"),
                        before.getString("code"),
                        before.getString("expected"),
                        before.getString("advice")));
            }
            move();
            rows.executeBatch();
        }

        private void move() throws SQLException {
            if (faults.isEmpty()) {
                return;
            }
            String written = FaultLists.written(faults);
            String id = FaultLists.id(written);
            if (known.add(id)) {
                lists.setString(1, id);
                lists.setString(2, written);
                lists.executeUpdate();
            }
            rows.setString(1, file.sha256());
            rows.setString(2, file.definitions());
            rows.setLong(3, row);
            rows.setLong(4, line);
            rows.setString(5, id);
            rows.addBatch();
            faults.clear();
            waiting++;
            if (waiting == ROWS_AT_A_TIME) {
                rows.executeBatch();
                waiting = 0;
            }
        }
    }
}
