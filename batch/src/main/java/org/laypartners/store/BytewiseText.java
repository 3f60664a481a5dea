package org.laypartners.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Makes PostgreSQL compare and sort texts by their bytes, as SQLite does, whatever language the database was made for. Else the
 * same answers would give figures and reports in another order. Runs after each migration, so that new columns are covered.
 */
public final class BytewiseText implements Callback {
    private static final String OTHERS = """
            select table_name, column_name from information_schema.columns
            where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'
              and table_name in (select table_name from information_schema.tables
                                 where table_schema = current_schema() and table_type = 'BASE TABLE')
            order by table_name, column_name
            """;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            apply(context.getConnection());
        } catch (SQLException fault) {
            throw new StoreException("The database's texts could not be set to be sorted by their bytes.", fault);
        }
    }

    private static void apply(Connection store) throws SQLException {
        if (!store.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (Statement statement = store.createStatement()) {
            for (String change : changes(statement)) {
                statement.execute(change);
            }
        }
    }

    private static List<String> changes(Statement statement) throws SQLException {
        List<String> changes = new ArrayList<>();
        try (ResultSet columns = statement.executeQuery(OTHERS)) {
            while (columns.next()) {
                changes.add("alter table " + columns.getString(1) + " alter column " + columns.getString(2)
                        + " type text collate \"C\"");
            }
        }
        return changes;
    }

    @Override
    public String getCallbackName() {
        return "bytewise text";
    }
}
