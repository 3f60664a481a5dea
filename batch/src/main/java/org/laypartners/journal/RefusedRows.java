package org.laypartners.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.laypartners.store.FileId;
import org.laypartners.store.Slices;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows that were not taken in, what was wrong with them, and which of them came back mended. */
final class RefusedRows {
    private static final Pattern SHA256_PREFIX = Pattern.compile("[0-9a-f]{12,64}");

    /** Sorts after every hexadecimal digit. */
    private static final String AFTER_HEX = "g";

    private static final int ROWS_AT_A_TIME = 1_000;

    /** All rows of one fingerprint agree on what became of them, so that each column may be looked up for itself. */
    static final String ADD = """
            insert into refused_row (sha256, definitions, row_number, line, faults, fingerprint, mended_by,
                                     mended_by_definitions, mended_on)
            select ?, ?, ?, ?, ?, ?, coalesce(max(mended_by), ''), coalesce(max(mended_by_definitions), ''),
                   coalesce(max(mended_on), '')
            from refused_row where fingerprint = ? and fingerprint <> '' and mended_on > ''
            on conflict (sha256, definitions, row_number) do update set
                line = excluded.line, faults = excluded.faults, fingerprint = excluded.fingerprint
            """;

    static final String MENDED =
            "select distinct fingerprint from refused_row where mended_on > '' and fingerprint in ";

    private static final String OPEN =
            " from refused_row r where r.sha256 = ? and r.definitions = ? and r.mended_on = '' and r.faults <> ''";

    /** The same row in each reading of a file whose SHA-256 starts in some way. */
    private static final String NAMED = " row_number = ? and (sha256, definitions) in"
            + " (select sha256, definitions from export_file where sha256 >= ? and sha256 < ?)";

    private static final String MEND =
            "update refused_row set mended_by = ?, mended_by_definitions = ?, mended_on = ? where mended_on = '' and";

    static final String MEND_NAMED = MEND + NAMED;

    static final String MEND_ALIKE =
            MEND + " fingerprint in (select fingerprint from refused_row where fingerprint <> '' and" + NAMED + ")";

    private final JdbcTemplate jdbc;
    private final FaultLists lists;

    RefusedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.lists = new FaultLists(jdbc);
    }

    /** Adds rows; of one that is there already the faults are written over. */
    void add(FileId file, List<RefusedRow> rows) {
        List<String> written =
                rows.stream().map(row -> FaultLists.written(row.faults())).toList();
        lists.add(written);
        List<Object[]> values = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            RefusedRow row = rows.get(at);
            values.add(new Object[] {
                file.sha256(),
                file.definitions(),
                row.row(),
                row.line(),
                FaultLists.id(written.get(at)),
                row.fingerprint(),
                row.fingerprint()
            });
        }
        jdbc.batchUpdate(ADD, values);
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
        for (String mend : List.of(MEND_ALIKE, MEND_NAMED)) {
            jdbc.update(mend, by.sha256(), by.definitions(), on.toString(), row, first, first + AFTER_HEX);
        }
    }

    List<MendedRow> mendedIn(FileId file) {
        return jdbc.query(
                """
                select r.row_number, coalesce(f.name, '') as name, r.mended_on from refused_row r
                left join export_file f on f.sha256 = r.mended_by and f.definitions = r.mended_by_definitions
                where r.sha256 = ? and r.definitions = ? and r.mended_on > '' order by r.row_number
                """,
                (row, number) -> new MendedRow(
                        row.getLong("row_number"), row.getString("name"), LocalDate.parse(row.getString("mended_on"))),
                file.sha256(),
                file.definitions());
    }

    List<MendedRow> mendedBy(FileId file) {
        return jdbc.query(
                """
                select distinct r.row_number, f.name, r.mended_on from refused_row r
                join export_file f on f.sha256 = r.sha256 and f.definitions = r.definitions
                where r.mended_by = ? and r.mended_by_definitions = ? order by f.name, r.row_number
                """,
                (row, number) -> new MendedRow(
                        row.getLong("row_number"), row.getString("name"), LocalDate.parse(row.getString("mended_on"))),
                file.sha256(),
                file.definitions());
    }

    BitSet openRows(FileId file) {
        BitSet open = new BitSet();
        jdbc.query(
                "select r.row_number" + OPEN,
                row -> {
                    open.set(Math.toIntExact(row.getLong(1)));
                },
                file.sha256(),
                file.definitions());
        return open;
    }

    /** A row without a fingerprint is told by its place. */
    long open() {
        Long count = jdbc.queryForObject("""
                select (select count(distinct fingerprint) from refused_row
                        where mended_on = '' and faults <> '' and fingerprint <> '')
                     + (select count(*) from (select distinct sha256, row_number from refused_row
                        where mended_on = '' and faults <> '' and fingerprint = '') as told)
                """, Long.class);
        return Objects.requireNonNull(count);
    }

    RowsToMend toMend(FileId file) {
        Long count = jdbc.queryForObject("select count(*)" + OPEN, Long.class, file.sha256(), file.definitions());
        return new RowsToMend(Objects.requireNonNull(count), () -> new Open(file));
    }

    /** Walks the rows that nobody has mended, some at a time. */
    private final class Open implements Iterator<RefusedRow> {
        private final FileId file;
        private Iterator<RefusedRow> some;
        private boolean atEnd;
        private long last;

        Open(FileId file) {
            this.file = file;
            this.some = next(-1);
        }

        @Override
        public boolean hasNext() {
            if (!some.hasNext() && !atEnd) {
                some = next(last);
            }
            return some.hasNext();
        }

        @Override
        public RefusedRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            RefusedRow row = some.next();
            last = row.row();
            return row;
        }

        private Iterator<RefusedRow> next(long after) {
            // Rows that are wrong in the same way have the same list, which is read once.
            Map<String, List<Fault>> read = new HashMap<>();
            List<RefusedRow> rows = jdbc.query(
                    "select r.row_number, r.line, r.fingerprint, r.faults as id, l.faults from (select *" + OPEN
                            + " and r.row_number > ? order by r.row_number limit " + ROWS_AT_A_TIME
                            + ") r join fault_list l on l.id = r.faults order by r.row_number",
                    (row, number) -> new RefusedRow(
                            row.getLong("row_number"),
                            row.getLong("line"),
                            row.getString("fingerprint"),
                            faults(read, row.getString("id"), row.getString("faults"))),
                    file.sha256(),
                    file.definitions(),
                    after);
            atEnd = rows.size() < ROWS_AT_A_TIME;
            return rows.iterator();
        }

        private static List<Fault> faults(Map<String, List<Fault>> read, String id, String written) {
            return read.computeIfAbsent(id, anew -> FaultLists.read(written));
        }
    }
}
