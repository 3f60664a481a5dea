package org.laypartners.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.laypartners.store.FileId;
import org.springframework.jdbc.core.JdbcTemplate;

/** The nights, and what was dropped for each. */
public final class NightLedger {
    static final String RUNNING = "running";

    private final JdbcTemplate jdbc;

    public NightLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Opens a night.
     *
     * @return its number
     */
    public long begin(LocalDate day, LocalDateTime now) {
        Long last = jdbc.queryForObject("select coalesce(max(id), 0) from night", Long.class);
        long number = (last == null ? 0 : last) + 1;
        jdbc.update(
                "insert into night (id, day, started, ended, outcome, released) values (?, ?, ?, '', ?, '')",
                number,
                day.toString(),
                now.toString(),
                RUNNING);
        return number;
    }

    /** Closes a night. What it and earlier nights took in counts as reported when there was a release. */
    public void end(long night, LocalDateTime now, String outcome, String released) {
        jdbc.update(
                "update night set ended = ?, outcome = ?, released = ? where id = ?",
                now.toString(),
                outcome,
                released,
                night);
        if (!released.isEmpty()) {
            reported(night);
        }
    }

    /** Notes that all that was dropped so far needs no more report. */
    public void reported(long night) {
        jdbc.update("update dropped_file set reported_in = ? where reported_in = 0", night);
    }

    /**
     * Notes a file of tonight's inbox, once its page in the {@link FileLedger} is begun. A file that an earlier night
     * noted and could not report, because it died, is not noted again.
     */
    public void note(long night, String name, FileId file, boolean known) {
        jdbc.update(
                """
                insert into dropped_file (night, position, name, sha256, definitions, known, reported_in)
                select ?, (select count(*) + 1 from dropped_file where night = ?), ?, ?, ?, ?, 0
                where not exists (select 1 from dropped_file
                                  where reported_in = 0 and name = ? and sha256 = ? and definitions = ?)
                """,
                night,
                night,
                name,
                file.sha256(),
                file.definitions(),
                known ? 1 : 0,
                name,
                file.sha256(),
                file.definitions());
    }

    /** What was dropped and no release has reported yet, in the order it was dealt with. */
    public List<Drop> unreported() {
        return jdbc.query(
                """
                select f.*, d.name as dropped_name, d.known from dropped_file d
                join export_file f on f.sha256 = d.sha256 and f.definitions = d.definitions
                where d.reported_in = 0 order by d.night, d.position
                """,
                (row, number) ->
                        new Drop(row.getString("dropped_name"), FileLedger.record(row), row.getLong("known") == 1));
    }

    /** The last nights, newest first. */
    public List<NightRecord> recent(int count) {
        return jdbc.query(
                "select id, day, outcome, released from night order by id desc limit ?",
                (row, number) -> new NightRecord(
                        row.getLong("id"),
                        LocalDate.parse(row.getString("day")),
                        row.getString("outcome"),
                        row.getString("released")),
                count);
    }

    /** The day of the last night that released; before the first release, that of the first night. Empty before that. */
    public Optional<LocalDate> lastReleased() {
        return jdbc.queryForList("""
                        select day from (
                            select day, id, 1 as found from night where released <> ''
                            union all select day, -id, 0 from night) as known
                        order by found desc, id desc limit 1
                        """, String.class).stream()
                .map(LocalDate::parse)
                .findFirst();
    }

    /** Notes of nights that never ended that they were cut short. */
    public void closeDeadNights(LocalDateTime now) {
        jdbc.update(
                "update night set ended = ?, outcome = ? where outcome = ?",
                now.toString(),
                "It was cut short. The next night took over.",
                RUNNING);
    }
}
