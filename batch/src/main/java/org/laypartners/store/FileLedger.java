package org.laypartners.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.JdbcTemplate;

/** What became of each file: how far it has come, how many rows it had, and why rows were refused. */
public final class FileLedger {
    private final JdbcTemplate jdbc;

    public FileLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Starts the page of a file that was not seen before; leaves that of one begun before as it is. */
    public void begin(FileId file, String name) {
        jdbc.update("""
                insert into export_file (sha256, definitions, name, format, encoding, form, state, code, reason, advice,
                                         oddities, accepted, replaced, unchanged, refused)
                values (?, ?, ?, '', '', '', ?, '', '', '', '[]', 0, 0, 0, 0)
                on conflict (sha256, definitions) do nothing
                """, file.sha256(), file.definitions(), name, FileRecord.State.READING.name());
    }

    /** Notes what the file turned out to be. */
    public void recognised(FileId file, String format, String encoding, String form, List<String> oddities) {
        jdbc.update(
                "update export_file set format = ?, encoding = ?, form = ?, oddities = ?"
                        + " where sha256 = ? and definitions = ?",
                format,
                encoding,
                form,
                AnswersJson.list(oddities),
                file.sha256(),
                file.definitions());
    }

    /** Notes that the whole file is refused, and why. */
    public void refuse(FileId file, String code, String reason, String advice) {
        jdbc.update(
                "update export_file set state = ?, code = ?, reason = ?, advice = ?"
                        + " where sha256 = ? and definitions = ?",
                FileRecord.State.REFUSED.name(),
                code,
                reason,
                advice,
                file.sha256(),
                file.definitions());
    }

    /**
     * Adds what became of some of its rows, in the transaction that stores those rows and keeps the job's place in the file:
     * then no row is counted twice, wherever a run dies. A problem that is there already is written over.
     */
    public void add(FileId file, Tally tally, List<RefusedRow> problems) {
        jdbc.update(
                "update export_file set accepted = accepted + ?, replaced = replaced + ?, unchanged = unchanged + ?,"
                        + " refused = refused + ? where sha256 = ? and definitions = ?",
                tally.accepted(),
                tally.replaced(),
                tally.unchanged(),
                tally.refused(),
                file.sha256(),
                file.definitions());
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

    /** Notes that all rows of the file were dealt with; a refused file stays refused. */
    public void finish(FileId file) {
        jdbc.update(
                "update export_file set state = ? where sha256 = ? and definitions = ? and state = ?",
                FileRecord.State.TAKEN_IN.name(),
                file.sha256(),
                file.definitions(),
                FileRecord.State.READING.name());
    }

    /**
     * The files that a run began and did not finish, in a fixed order. Their private copies may be the only ones left: see
     * {@code Inbox.resume}.
     */
    public List<FileRecord> unfinished() {
        return jdbc.query(
                "select * from export_file where state = ? order by sha256, definitions",
                (row, number) -> record(row),
                FileRecord.State.READING.name());
    }

    public Optional<FileRecord> find(FileId file) {
        return jdbc
                .query(
                        "select * from export_file where sha256 = ? and definitions = ?",
                        (row, number) -> record(row),
                        file.sha256(),
                        file.definitions())
                .stream()
                .findFirst();
    }

    /** The problems of the file's rows, in the rows' order. */
    public List<RefusedRow> refusedRows(FileId file) {
        return jdbc.query(
                "select * from refused_row where sha256 = ? and definitions = ? order by row_number, problem_number",
                (row, number) -> new RefusedRow(
                        row.getLong("row_number"),
                        row.getLong("line"),
                        row.getString("column_heading"),
                        row.getString("code"),
                        row.getString("expected"),
                        row.getString("advice")),
                file.sha256(),
                file.definitions());
    }

    static FileRecord record(ResultSet row) throws SQLException {
        return new FileRecord(
                new FileId(row.getString("sha256"), row.getString("definitions")),
                row.getString("name"),
                row.getString("format"),
                row.getString("encoding"),
                row.getString("form"),
                FileRecord.State.valueOf(row.getString("state")),
                row.getString("code"),
                row.getString("reason"),
                row.getString("advice"),
                AnswersJson.list(row.getString("oddities")),
                new Tally(
                        row.getLong("accepted"),
                        row.getLong("replaced"),
                        row.getLong("unchanged"),
                        row.getLong("refused")));
    }
}
