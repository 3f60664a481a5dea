package org.laypartners.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes many rows of the table {@code response} at once, in the caller's transaction. No two of them have one id. */
interface ResponseTable {
    /** The quickest way that the database has. */
    static ResponseTable of(JdbcTemplate jdbc) {
        return Databases.isSqlite(jdbc) ? new BatchedRows(jdbc) : new CopiedRows(jdbc);
    }

    /**
     * Adds those whose id is not there yet, as looked through for personal values: the caller takes those down.
     *
     * @return the others, in their order; they changed nothing
     */
    List<ResponseRow> add(List<ResponseRow> rows);

    /**
     * Puts each in the place of the one with its id; adds it where there is none. What is then stored may not be what came,
     * so the next publish looks it through for personal values.
     */
    void replace(List<ResponseRow> rows);
}
