package org.laypartners.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What no archived export tells, brought from one store into another that is made anew. SQLite alone. */
public final class CarriedOver {
    /** Who was erased; what the public saw; the nights. */
    private static final List<String> TABLES =
            List.of("erased_response", "erasure", "figure_release", "figure_response", "night");

    /** An export may have been kept for a shorter time than its answers, or a person was taken out of it. */
    private static final String NOT_IN_THE_ARCHIVE = """
            insert into main.response select * from old.response o
            where not exists (select 1 from main.export_file f where %s = o.file)
              and not exists (select 1 from main.response r where r.form = o.form and r.response_key = o.response_key)
            """.formatted(FileId.markOfColumn("f.sha256"));

    /** What was found in them is not copied. */
    private static final String TO_BE_SEARCHED = "update main.response set searched = 0"
            + " where file not in (select " + FileId.markOfColumn("sha256")
            + " from main.export_file)";

    private CarriedOver() {}

    /**
     * Copies what must be there before any export is taken in: nobody who was erased may come back.
     *
     * @param old a store with the same migrations
     * @param fresh an empty one
     */
    public static void copy(Path old, JdbcTemplate fresh) {
        attached(old, fresh, statement -> {
            for (String table : TABLES) {
                copy(statement, table);
            }
            // Their exports are not archived.
            for (String table : EqualityMarks.TABLES) {
                copy(statement, table);
            }
            return 0;
        });
    }

    /**
     * Copies the responses whose exports are not in the archive any more.
     *
     * @param fresh a store that has taken in what is in the archive
     * @return how many
     */
    public static int copyWhatIsNotArchived(Path old, JdbcTemplate fresh) {
        return attached(old, fresh, statement -> {
            int copied = statement.executeUpdate(NOT_IN_THE_ARCHIVE);
            statement.execute(TO_BE_SEARCHED);
            return copied;
        });
    }

    private static void copy(Statement statement, String table) throws SQLException {
        statement.execute("insert into main." + table + " select * from old." + table);
    }

    private interface Work {
        int on(Statement statement) throws SQLException;
    }

    /** What is attached belongs to one connection. */
    private static int attached(Path old, JdbcTemplate fresh, Work work) {
        return Objects.requireNonNull(fresh.execute((ConnectionCallback<Integer>) connection -> {
            try (PreparedStatement attach = connection.prepareStatement("attach database ? as old");
                    Statement statement = connection.createStatement()) {
                attach.setString(1, old.toAbsolutePath().toString());
                attach.execute();
                try {
                    return work.on(statement);
                } finally {
                    statement.execute("detach database old");
                }
            }
        }));
    }
}
