package org.laypartners.store;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that were not taken in, what was wrong with them, and which of them came back mended. */
final class RefusedRows {
    private static final Pattern SHA256_PREFIX = Pattern.compile("[0-9a-f]{12,64}");

    /** Sorts after every hexadecimal digit. */
    private static final String AFTER_HEX = "g";

    /** Of a problem {@code r}: that its row has not come back. */
    private static final String OPEN = """
             and not exists (select 1 from refused_row_mark m where m.sha256 = r.sha256
                 and m.definitions = r.definitions and m.row_number = r.row_number and m.mended_on > '')
            """;

    /** All marks of one fingerprint agree, so that each column may be looked up for itself. */
    static final String MARK = """
            insert into refused_row_mark (sha256, definitions, row_number, fingerprint, mended_by,
                                          mended_by_definitions, mended_on)
            select ?, ?, ?, ?, coalesce(max(mended_by), ''), coalesce(max(mended_by_definitions), ''),
                   coalesce(max(mended_on), '')
            from refused_row_mark where fingerprint = ? and mended_on > ''
            on conflict (sha256, definitions, row_number) do update set fingerprint = excluded.fingerprint
            """;

    static final String MENDED =
            "select distinct fingerprint from refused_row_mark where mended_on > '' and fingerprint in ";

    private final JdbcTemplate jdbc;

    RefusedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds problems; one that is there already is written over. */
    void add(FileId file, List<RefusedRow> problems) {
        Map<Long, AtomicLong> problemsOfRow = new LinkedHashMap<>();
        jdbc.batchUpdate(
                """
                insert into refused_row (sha256, definitions, row_number, problem_number, line, column_heading, code,
                                         expected, advice)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (sha256, definitions, row_number, problem_number) do update set
                    line = excluded.line, column_heading = excluded.column_heading, code = excluded.code,
                    expected = excluded.expected, advice = excluded.advice
                """,
                problems.stream()
                        .map(problem -> new Object[] {
                            file.sha256(),
                            file.definitions(),
                            problem.row(),
                            problemsOfRow
                                    .computeIfAbsent(problem.row(), row -> new AtomicLong())
                                    .incrementAndGet(),
                            problem.line(),
                            problem.column(),
                            problem.code(),
                            problem.expected(),
                            problem.advice()
                        })
                        .toList());
    }

    void mark(FileId file, Map<Long, String> fingerprints) {
        jdbc.batchUpdate(
                MARK,
                fingerprints.entrySet().stream()
                        .map(entry -> new Object[] {
                            file.sha256(), file.definitions(), entry.getKey(), entry.getValue(), entry.getValue()
                        })
                        .toList());
    }

    Set<String> mendedFingerprints(Collection<String> fingerprints) {
        Set<String> mended = new HashSet<>();
        Slices.of(
                fingerprints,
                slice -> jdbc.query(
                        MENDED + Slices.places(slice),
                        row -> {
                            mended.add(row.getString(1));
                        },
                        slice.toArray()));
        return mended;
    }

    void mended(String sha256Prefix, long row, FileId by, LocalDate on) {
        String first = sha256Prefix.toLowerCase(Locale.ROOT);
        if (!SHA256_PREFIX.matcher(first).matches()) {
            throw new IllegalArgumentException("the start of a SHA-256 is at least 12 hexadecimal digits");
        }
        String last = first + AFTER_HEX;
        // A row that was refused before fingerprints were taken has no mark yet.
        jdbc.update("""
                insert into refused_row_mark (sha256, definitions, row_number, fingerprint, mended_by,
                                              mended_by_definitions, mended_on)
                select distinct sha256, definitions, row_number, '', '', '', '' from refused_row
                where sha256 >= ? and sha256 < ? and row_number = ?
                on conflict (sha256, definitions, row_number) do nothing
                """, first, last, row);
        jdbc.update("""
                update refused_row_mark set mended_by = ?, mended_by_definitions = ?, mended_on = ?
                where mended_on = ''
                  and ((sha256 >= ? and sha256 < ? and row_number = ?)
                       or fingerprint in (select fingerprint from refused_row_mark
                                          where sha256 >= ? and sha256 < ? and row_number = ? and fingerprint <> ''))
                """, by.sha256(), by.definitions(), on.toString(), first, last, row, first, last, row);
    }

    List<MendedRow> mendedIn(FileId file) {
        return jdbc.query(
                """
                select m.row_number, coalesce(f.name, '') as name, m.mended_on from refused_row_mark m
                left join export_file f on f.sha256 = m.mended_by and f.definitions = m.mended_by_definitions
                where m.sha256 = ? and m.definitions = ? and m.mended_on > '' order by m.row_number
                """,
                (row, number) -> new MendedRow(
                        row.getLong("row_number"), row.getString("name"), LocalDate.parse(row.getString("mended_on"))),
                file.sha256(),
                file.definitions());
    }

    List<MendedRow> mendedBy(FileId file) {
        return jdbc.query(
                """
                select distinct m.row_number, f.name, m.mended_on from refused_row_mark m
                join export_file f on f.sha256 = m.sha256 and f.definitions = m.definitions
                where m.mended_by = ? and m.mended_by_definitions = ? order by f.name, m.row_number
                """,
                (row, number) -> new MendedRow(
                        row.getLong("row_number"), row.getString("name"), LocalDate.parse(row.getString("mended_on"))),
                file.sha256(),
                file.definitions());
    }

    BitSet openRows(FileId file) {
        BitSet open = new BitSet();
        jdbc.query(
                "select distinct r.row_number from refused_row r where r.sha256 = ? and r.definitions = ?" + OPEN,
                row -> {
                    open.set(Math.toIntExact(row.getLong(1)));
                },
                file.sha256(),
                file.definitions());
        return open;
    }

    List<RefusedRow> all(FileId file) {
        return problems(file, "");
    }

    List<RefusedRow> open(FileId file) {
        return problems(file, OPEN);
    }

    private List<RefusedRow> problems(FileId file, String only) {
        // A file wrong in every cell says the same few things many thousand times: each is held once.
        Map<String, String> texts = new HashMap<>();
        UnaryOperator<String> once = text -> texts.computeIfAbsent(text, UnaryOperator.identity());
        return jdbc.query(
                "select * from refused_row r where r.sha256 = ? and r.definitions = ?" + only
                        + " order by r.row_number, r.problem_number",
                (row, number) -> new RefusedRow(
                        row.getLong("row_number"),
                        row.getLong("line"),
                        once.apply(row.getString("column_heading")),
                        once.apply(row.getString("code")),
                        once.apply(row.getString("expected")),
                        once.apply(row.getString("advice"))),
                file.sha256(),
                file.definitions());
    }
}
