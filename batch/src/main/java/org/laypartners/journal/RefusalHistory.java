package org.laypartners.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What was refused month by month, so that a form which people keep filling in wrongly can be mended. */
public final class RefusalHistory {
    /** Each refused row with the month in which its file first came. */
    private static final String ROWS = """
            with seen as (
                select f.sha256, f.definitions, f.form, min(substr(n.day, 1, 7)) as month
                from export_file f
                join dropped_file d on d.sha256 = f.sha256 and d.definitions = f.definitions
                join night n on n.id = d.night
                group by f.sha256, f.definitions, f.form)
            select s.form, s.month, r.fingerprint, r.sha256, r.row_number, r.faults as id, l.faults
            from refused_row r cross join seen s cross join fault_list l
            where s.sha256 = r.sha256 and s.definitions = r.definitions and l.id = r.faults
            """;

    /** By fingerprint, as the index has them. */
    static final String MARKED = ROWS + " and r.fingerprint > ? and r.fingerprint < ? order by r.fingerprint";

    /** A row of which no fingerprint was taken: each reading of its file has the same one under its number. */
    private static final String UNMARKED = ROWS + " and r.fingerprint = '' order by r.sha256, r.row_number";

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

    /** PostgreSQL's driver holds in memory what it is asked for at once. */
    private static final long ROWS_AT_A_TIME = 50_000;

    private static final int LISTS_AT_HAND = 1_000;

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
        private Refusals in(String month) {
            return new Refusals(form, column, code, month, count);
        }

        private Refusals counted(long count) {
            return new Refusals(form, column, code, month, count);
        }
    }

    /**
     * Rows, by form, column, reason and month, in that order. A row that is refused in export after export counts once, in
     * the month in which it first came.
     */
    public List<Refusals> rows() {
        return rows(ROWS_AT_A_TIME);
    }

    /** @param atATime how many rows are asked for at once, more or less */
    List<Refusals> rows(long atATime) {
        Counted counted = new Counted();
        jdbc.query(UNMARKED, counted);
        beginnings(atATime).forEach(beginning -> jdbc.query(MARKED, counted, beginning, beginning + AFTER_DIGITS));
        return counted.all();
    }

    /** What fingerprints begin with, as many digits as it takes: of each digit there are about as many. */
    private List<String> beginnings(long atATime) {
        List<String> beginnings = List.of("");
        for (long each = refusedRows(); each > atATime; each /= DIGITS.size()) {
            beginnings = beginnings.stream()
                    .flatMap(beginning -> DIGITS.stream().map(beginning::concat))
                    .toList();
        }
        return beginnings;
    }

    private long refusedRows() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from refused_row", Long.class));
    }

    /** Counts rows as they come, those that say the same one after another. */
    private static final class Counted implements RowCallbackHandler {
        private final Map<Refusals, Long> counts = new HashMap<>();

        /** Of the rows that say the same: each reason, without its month, and the first month. */
        private final Map<Refusals, String> months = new HashMap<>();

        private final Map<String, List<Fault>> lists = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Fault>> eldest) {
                return size() > LISTS_AT_HAND;
            }
        };
        private String row = "";

        @Override
        public void processRow(ResultSet found) throws SQLException {
            String next = found.getString("fingerprint");
            if (next.isEmpty()) {
                next = found.getString("sha256") + found.getLong("row_number");
            }
            if (!next.equals(row)) {
                count();
                row = next;
            }
            String form = found.getString("form");
            String month = found.getString("month");
            for (Fault fault : faults(found)) {
                months.merge(
                        new Refusals(form, fault.column(), fault.code(), "", 0),
                        month,
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }

        private List<Fault> faults(ResultSet found) throws SQLException {
            String id = found.getString("id");
            List<Fault> known = lists.get(id);
            if (known == null) {
                known = FaultLists.read(found.getString("faults"));
                lists.put(id, known);
            }
            return known;
        }

        private void count() {
            months.forEach((reason, month) -> counts.merge(reason.in(month), 1L, Long::sum));
            months.clear();
        }

        List<Refusals> all() {
            count();
            return counts.entrySet().stream()
                    .map(entry -> entry.getKey().counted(entry.getValue()))
                    .sorted(Comparator.comparing(Refusals::form)
                            .thenComparing(Refusals::column)
                            .thenComparing(Refusals::code)
                            .thenComparing(Refusals::month))
                    .toList();
        }
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
