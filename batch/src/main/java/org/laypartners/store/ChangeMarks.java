package org.laypartners.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.flywaydb.core.api.migration.Context;

/**
 * Gives each response a mark of 32 bits, another one after each change of a column that can change what it says. The index by
 * day holds the marks, so that whether anything changed on a day can be told without reading an answer. The database itself
 * sets them anew, so nothing that changes an answer can forget to; each database has words of its own for that.
 */
public final class ChangeMarks extends CodedMigration {
    /** Followed by the mark of all rows that are there already: to write to each would take minutes for millions. */
    private static final String NEW_COLUMN = "alter table response add column stamp bigint not null default ";

    private static final List<String> IN_BOTH = List.of(
            "drop index response_by_kind", "create index response_by_kind on response (kind, happened_on, stamp)");

    private static final List<String> IN_SQLITE = List.of("""
            create trigger response_changed after update of form, response_key, kind, happened_on, submitted, answers
            on response begin
                update response set stamp = random() >> 32
                where form = new.form and response_key = new.response_key;
            end""");

    /** A trigger of some columns would stand in the way of whatever changes how these are stored. */
    private static final List<String> IN_POSTGRES = List.of("""
            create function response_changed() returns trigger language plpgsql as $$
            begin
                if (new.form, new.response_key, new.kind, new.happened_on, new.submitted, new.answers) is distinct from
                   (old.form, old.response_key, old.kind, old.happened_on, old.submitted, old.answers) then
                    new.stamp = floor(random() * 4294967296)::bigint - 2147483648;
                end if;
                return new;
            end $$""", """
            create trigger response_changed before update on response
            for each row execute function response_changed()""");

    public ChangeMarks() {
        super("43", "change marks");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection store = context.getConnection();
        try (Statement statement = store.createStatement()) {
            // Drawn by lot: an older copy that is put back, and comes here again, must not be taken for this store.
            statement.execute(NEW_COLUMN + ThreadLocalRandom.current().nextInt());
            for (String sql : IN_BOTH) {
                statement.execute(sql);
            }
            for (String sql : Databases.isSqlite(store) ? IN_SQLITE : IN_POSTGRES) {
                statement.execute(sql);
            }
        }
    }
}
