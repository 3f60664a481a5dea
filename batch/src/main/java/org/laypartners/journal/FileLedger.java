package org.laypartners.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laypartners.store.FileId;
import org.laypartners.store.JsonColumn;
import org.laypartners.store.Received;
import org.laypartners.store.ResponseStore;
import org.laypartners.store.Tally;
import org.springframework.jdbc.core.JdbcTemplate;

/** What became of each file: how far it has come, how many rows it had, and why rows were refused. */
public final class FileLedger {
    private final JdbcTemplate jdbc;
    private final RefusedRows refusedRows;

    public FileLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.refusedRows = new RefusedRows(jdbc);
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
                JsonColumn.list(oddities),
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
     * then no row is counted twice, wherever a run dies. Of a refused row that is there already the faults are written over.
     * One that came back mended in another file counts as mended here too.
     */
    public void add(FileId file, Tally tally, List<RefusedRow> refused) {
        jdbc.update(
                "update export_file set accepted = accepted + ?, replaced = replaced + ?, unchanged = unchanged + ?,"
                        + " refused = refused + ? where sha256 = ? and definitions = ?",
                tally.accepted(),
                tally.replaced(),
                tally.unchanged(),
                tally.refused(),
                file.sha256(),
                file.definitions());
        refusedRows.add(file, refused);
    }

    /** Those of the fingerprints whose row came back mended, whatever file it was refused in. */
    public Set<String> mendedFingerprints(Collection<String> fingerprints) {
        return refusedRows.mendedFingerprints(fingerprints);
    }

    /**
     * Notes that a refused row came back mended: in each reading of the file, and wherever else the same row was refused.
     * What was mended before stays as it was noted then.
     *
     * @param sha256Prefix how the SHA-256 of the file that the row was refused in starts: at least 12 hexadecimal digits
     * @param row its number there
     * @param by the file that it came back in, whose page is begun
     * @throws IllegalArgumentException if that is no such start
     */
    public void mended(String sha256Prefix, long row, FileId by, LocalDate on) {
        refusedRows.mended(sha256Prefix, row, by, on);
    }

    /** The file's refused rows that came back mended, in the rows' order. */
    List<MendedRow> mendedIn(FileId file) {
        return refusedRows.mendedIn(file);
    }

    /** The rows of other files that came back mended in this one, each with the name of the file it was refused in. */
    public List<MendedRow> mendedBy(FileId file) {
        return refusedRows.mendedBy(file);
    }

    /** The numbers of those of the file's refused rows that have not come back mended. */
    public BitSet openRows(FileId file) {
        return refusedRows.openRows(file);
    }

    /** How many rows wait for somebody to mend them. One that was refused in export after export counts once. */
    public long rowsToMend() {
        return refusedRows.open();
    }

    /** Notes how many rows of the whole file were left out on purpose; noted again, the last number stands. */
    public void leftOut(FileId file, long rows) {
        jdbc.update(
                "update export_file set left_out = ? where sha256 = ? and definitions = ?",
                rows,
                file.sha256(),
                file.definitions());
    }

    /** Notes the day of the oldest answer, in the transaction that stores these; an older one noted before stands. */
    public void noteOldest(FileId file, List<Received> received) {
        received.stream()
                .map(each -> ResponseStore.happenedOn(each.response()))
                .min(LocalDate::compareTo)
                .ifPresent(oldest -> jdbc.update(
                        "update export_file set oldest_on = ? where sha256 = ? and definitions = ?"
                                + " and (oldest_on = '' or oldest_on > ?)",
                        oldest.toString(),
                        file.sha256(),
                        file.definitions(),
                        oldest.toString()));
    }

    /** Notes how many answers of earlier exports the file lacks; noted again, the last number stands. */
    void gone(FileId file, long answers) {
        jdbc.update(
                "update export_file set gone = ? where sha256 = ? and definitions = ?",
                answers,
                file.sha256(),
                file.definitions());
    }

    /** Notes that all rows of the file were dealt with; a refused file stays refused. */
    public void finish(FileId file) {
        finish(file, FileRecord.State.TAKEN_IN);
    }

    /** The same for a file that must not be kept. */
    public void finishApart(FileId file) {
        finish(file, FileRecord.State.TAKEN_IN_APART);
    }

    private void finish(FileId file, FileRecord.State state) {
        jdbc.update(
                "update export_file set state = ? where sha256 = ? and definitions = ? and state = ?",
                state.name(),
                file.sha256(),
                file.definitions(),
                FileRecord.State.READING.name());
    }

    /** The name that a file of this content was first dropped under; empty when none was ever begun. */
    public Optional<String> nameOf(String sha256) {
        return jdbc
                .queryForList(
                        "select name from export_file where sha256 = ? order by definitions", String.class, sha256)
                .stream()
                .findFirst();
    }

    /** Whether a file of this content was taken in or refused, by whatever form definitions. */
    public boolean isDealtWith(String sha256) {
        return !jdbc.queryForList(
                        "select 1 from export_file where sha256 = ? and state <> ?",
                        Integer.class,
                        sha256,
                        FileRecord.State.READING.name())
                .isEmpty();
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

    /** The file's refused rows that have not come back mended. */
    public RowsToMend toMend(FileId file) {
        return refusedRows.toMend(file);
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
                JsonColumn.list(row.getString("oddities")),
                new Tally(
                        row.getLong("accepted"),
                        row.getLong("replaced"),
                        row.getLong("unchanged"),
                        row.getLong("refused")),
                row.getLong("left_out"),
                row.getLong("gone"));
    }
}
