package org.laypartners.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was refused month by month, so that a form which people keep filling in wrongly can be mended. */
public final class RefusalHistory {
    /** A row that is refused in export after export counts once, in the month in which it first came. */
    private static final String REFUSALS = """
            select form, column_heading, code, month, count(*) as how_many
            from (select f.form, r.column_heading, r.code,
                         coalesce(nullif(m.fingerprint, ''), r.sha256 || '/' || r.row_number) as which_row,
                         min(substr(n.day, 1, 7)) as month
                  from refused_row r
                  join export_file f on f.sha256 = r.sha256 and f.definitions = r.definitions
                  join dropped_file d on d.sha256 = r.sha256 and d.definitions = r.definitions
                  join night n on n.id = d.night
                  left join refused_row_mark m on m.sha256 = r.sha256 and m.definitions = r.definitions
                       and m.row_number = r.row_number
                  group by f.form, r.column_heading, r.code, which_row) as once
            group by form, column_heading, code, month
            order by form, column_heading, code, month
            """;

    private static final String FILES = """
            select form, code, month, count(*) as how_many
            from (select f.form, f.code, f.sha256, min(substr(n.day, 1, 7)) as month
                  from export_file f
                  join dropped_file d on d.sha256 = f.sha256 and d.definitions = f.definitions
                  join night n on n.id = d.night
                  where f.state = 'REFUSED'
                  group by f.form, f.code, f.sha256) as once
            group by form, code, month
            order by form, code, month
            """;

    private final JdbcTemplate jdbc;

    public RefusalHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was refused for one reason in one month.
     *
     * @param form the form's id; empty where a file fits none
     * @param column the heading of the cell; empty for a whole row or file
     * @param code the reason, for example {@code NOT_A_RATING}
     * @param month for example {@code 2026-08}
     * @param count how many rows, or files
     */
    public record Refusals(String form, String column, String code, String month, long count) {}

    /** Rows, by form, column, reason and month, in that order. */
    public List<Refusals> rows() {
        return jdbc.query(
                REFUSALS,
                (row, number) -> new Refusals(
                        row.getString("form"),
                        row.getString("column_heading"),
                        row.getString("code"),
                        row.getString("month"),
                        row.getLong("how_many")));
    }

    /** Whole files, by form, reason and month, in that order. */
    public List<Refusals> files() {
        return jdbc.query(
                FILES,
                (row, number) -> new Refusals(
                        row.getString("form"),
                        "",
                        row.getString("code"),
                        row.getString("month"),
                        row.getLong("how_many")));
    }
}
