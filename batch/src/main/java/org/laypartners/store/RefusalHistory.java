package org.laypartners.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What was refused month by month, so that a form which people keep filling in wrongly can be mended. */
public final class RefusalHistory {
    /** The month in which each reading of a file first came. */
    private static final String SEEN = """
            with seen as (
                select f.sha256, f.definitions, f.form, min(substr(n.day, 1, 7)) as month
                from export_file f
                join dropped_file d on d.sha256 = f.sha256 and d.definitions = f.definitions
                join night n on n.id = d.night
                group by f.sha256, f.definitions, f.form)
            select form, column_heading, code, month, count(*) as how_many from (
            """;

    private static final String COUNTED = """
            ) as once group by form, column_heading, code, month
            """;

    /** A row that is refused in export after export counts once, in the month in which it first came. */
    private static final String MARKED = SEEN + """
            select s.form, r.column_heading, r.code, m.fingerprint, min(s.month) as month
            from refused_row_mark m cross join refused_row r cross join seen s
            where m.fingerprint > ? and m.fingerprint < ?
              and r.sha256 = m.sha256 and r.definitions = m.definitions and r.row_number = m.row_number
              and s.sha256 = r.sha256 and s.definitions = r.definitions
            group by s.form, r.column_heading, r.code, m.fingerprint
            """ + COUNTED;

    /** A row of which no fingerprint was taken. */
    private static final String UNMARKED = SEEN + """
            select s.form, r.column_heading, r.code, r.sha256, r.row_number, min(s.month) as month
            from refused_row r
            join seen s on s.sha256 = r.sha256 and s.definitions = r.definitions
            left join refused_row_mark m on m.sha256 = r.sha256 and m.definitions = r.definitions
                 and m.row_number = r.row_number
            where coalesce(m.fingerprint, '') = ''
            group by s.form, r.column_heading, r.code, r.sha256, r.row_number
            """ + COUNTED;

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

    /** Fingerprints are hexadecimal. */
    private static final List<String> DIGITS = List.of("0123456789abcdef".split(""));

    private static final String AFTER_DIGITS = "g";

    /** SQLite holds some 900 bytes in memory for each problem that it groups. */
    private static final long PROBLEMS_AT_A_TIME = 50_000;

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
    public record Refusals(String form, String column, String code, String month, long count) {
        private Refusals counted(long count) {
            return new Refusals(form, column, code, month, count);
        }
    }

    /** Rows, by form, column, reason and month, in that order. */
    public List<Refusals> rows() {
        return rows(PROBLEMS_AT_A_TIME);
    }

    /** @param atATime how many problems are grouped at once, more or less */
    List<Refusals> rows(long atATime) {
        Map<Refusals, Long> counts = new HashMap<>();
        RowCallbackHandler add = row -> counts.merge(
                new Refusals(
                        row.getString("form"),
                        row.getString("column_heading"),
                        row.getString("code"),
                        row.getString("month"),
                        0),
                row.getLong("how_many"),
                Long::sum);
        jdbc.query(UNMARKED, add);
        beginnings(atATime).forEach(beginning -> jdbc.query(MARKED, add, beginning, beginning + AFTER_DIGITS));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().counted(entry.getValue()))
                .sorted(Comparator.comparing(Refusals::form)
                        .thenComparing(Refusals::column)
                        .thenComparing(Refusals::code)
                        .thenComparing(Refusals::month))
                .toList();
    }

    /** What fingerprints begin with, as many digits as it takes: of each digit there are about as many. */
    private List<String> beginnings(long atATime) {
        List<String> beginnings = List.of("");
        for (long each = problems(); each > atATime; each /= DIGITS.size()) {
            beginnings = beginnings.stream()
                    .flatMap(beginning -> DIGITS.stream().map(beginning::concat))
                    .toList();
        }
        return beginnings;
    }

    private long problems() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from refused_row", Long.class));
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
