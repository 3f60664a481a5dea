package org.laypartners.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.laypartners.store.FileId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a night gave out, who has it, and how far it has come: for the manager. {@link Takings} is for workers. On
 * PostgreSQL only; but for {@link #has} and {@link #forget}.
 */
public final class Ranges {
    /** By the database's clock, so that no two machines need to agree. */
    static final String NOW = "(extract(epoch from clock_timestamp()) * 1000)::bigint";

    static final String OF_FILE = " where sha256 = ? and definitions = ?";
    private static final String HELD = " state in ('TAKEN', 'READ', 'NOTED') ";

    /** Spring Batch refuses to store a step execution of an older version, so that a worker thought dead stores nothing. */
    private static final String DISOWN = """
            with lost as (
                update cluster_range set attempt = attempt + 1, worker = '', moved = %s,
                       state = case when %s then 'ENDED' else 'SENT' end
                where %s returning step),
            refused as (
                update batch_step_execution set version = version + 1
                where step_execution_id in (select step from lost) returning 1)
            select count(*) from lost
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Ranges(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Ends all that earlier runs gave out. Whoever takes the lock on the store calls it before anything else: a worker that
     * is still at work for a run that died then stores nothing more.
     */
    public static void endAll(JdbcTemplate jdbc) {
        Boolean there = jdbc.queryForObject("select to_regclass('cluster_range') is not null", Boolean.class);
        if (Boolean.TRUE.equals(there)) {
            jdbc.queryForObject(DISOWN.formatted(NOW, "true", "state not in ('DONE', 'ENDED')"), Long.class);
            jdbc.update(
                    "delete from cluster_range r where exists (select 1 from export_file f where f.sha256 = r.sha256"
                            + " and f.definitions = r.definitions and f.state <> 'READING')");
        }
    }

    /** Puts a file in the night's order, with what an earlier night stored of it. */
    public void begin(FileId file, long night, long place, LocalDate day, boolean own) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("""
                    insert into cluster_range (sha256, definitions, first_row, rows_given, night, place, day, own, step,
                        attempt, tries, state, worker, done, form, held, oldest, newest, fault, beat, moved)
                    values (?, ?, 0, 0, 0, 0, '', 0, 0, 0, 0, 'ENDED', '', 0, '', '', '', '', '', 0, 0)
                    on conflict do nothing
                    """, file.sha256(), file.definitions());
            jdbc.update(
                    "update cluster_range set night = ?, place = ?, day = ?, own = ?, tries = 0, fault = '', moved = "
                            + NOW + ", state = case when state = 'DONE' then state else 'WAITING' end" + OF_FILE,
                    night,
                    place,
                    day.toString(),
                    own ? 1 : 0,
                    file.sha256(),
                    file.definitions());
        });
    }

    /** Gives out a range of a file that is begun. */
    public void give(FileId file, long first, long rows, long step) {
        jdbc.update("""
                insert into cluster_range (sha256, definitions, first_row, rows_given, night, place, day, own, step,
                    attempt, tries, state, worker, done, form, held, oldest, newest, fault, beat, moved)
                select sha256, definitions, ?, ?, night, place, day, own, ?, 1, 0, 'SENT', '', 0, '', '', '', '', '', 0, %s
                from cluster_range where sha256 = ? and definitions = ? and first_row = 0
                on conflict (sha256, definitions, first_row) do update set rows_given = excluded.rows_given,
                    step = excluded.step, attempt = cluster_range.attempt + 1, state = 'SENT', moved = excluded.moved
                """.formatted(NOW), first, rows, step, file.sha256(), file.definitions());
    }

    /** What is not given out again is stored already: its worker or the manager died before it could say so. */
    public void settle(FileId file) {
        jdbc.update("update cluster_range set state = 'DONE'" + OF_FILE + " and state = 'WAITING'", args(file));
    }

    /**
     * Gives out again what silent workers have.
     *
     * @return how many ranges that were
     */
    public long takeFromTheDead(long night, Duration silent) {
        Long lost = jdbc.queryForObject(
                DISOWN.formatted(NOW, "false", HELD + "and night = ? and beat < " + NOW + " - ?"),
                Long.class,
                night,
                silent.toMillis());
        return lost == null ? 0 : lost;
    }

    /** How many ranges nobody has taken, where nothing at all has come on for so long. */
    public long stuck(long night, Duration still) {
        Long waiting = jdbc.queryForObject(
                "select count(*) from cluster_range where night = ? and state = 'SENT' and (select max(moved) from"
                        + " cluster_range where night = ?) < " + NOW + " - ?",
                Long.class,
                night,
                night,
                still.toMillis());
        return waiting == null ? 0 : waiting;
    }

    /** Whether the manager must take the file in itself. */
    public boolean isHandedBack(FileId file) {
        return jdbc.queryForList(
                                "select 1 from cluster_range" + OF_FILE + " and state = 'BACK'",
                                Integer.class,
                                args(file))
                        .size()
                > 0;
    }

    /** Notes for later nights too that the manager takes the file in itself. */
    public void own(FileId file) {
        jdbc.update("update cluster_range set own = 1" + OF_FILE, args(file));
    }

    /** Whether that was noted. */
    public boolean isOwn(FileId file) {
        return !jdbc.queryForList("select 1 from cluster_range" + OF_FILE + " and own = 1", Integer.class, args(file))
                .isEmpty();
    }

    /** What the workers found in the file; one entry for each range. */
    public List<Found> found(FileId file) {
        return jdbc.query(
                "select form, held, oldest, newest from cluster_range" + OF_FILE + " order by first_row",
                (row, number) -> new Found(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                args(file));
    }

    /** Why the last worker failed on it, as a plain sentence; empty when none did. */
    public Optional<String> fault(FileId file) {
        return jdbc
                .queryForList(
                        "select fault from cluster_range" + OF_FILE + " and fault <> ''", String.class, args(file))
                .stream()
                .findFirst();
    }

    /** Whether workers have begun a file and it is not finished. */
    public boolean has(FileId file) {
        return !jdbc.queryForList("select 1 from cluster_range" + OF_FILE + " and own = 0", Integer.class, args(file))
                .isEmpty();
    }

    /** Forgets a file that is dealt with. */
    public void forget(FileId file) {
        jdbc.update("delete from cluster_range" + OF_FILE, args(file));
    }

    private static Object[] args(FileId file) {
        return new Object[] {file.sha256(), file.definitions()};
    }

    static Range range(ResultSet row) throws SQLException {
        return new Range(
                new FileId(row.getString("sha256"), row.getString("definitions")),
                row.getLong("first_row"),
                row.getLong("rows_given"),
                row.getLong("night"),
                row.getLong("place"),
                LocalDate.parse(row.getString("day")),
                row.getLong("step"),
                row.getLong("attempt"),
                row.getLong("done"));
    }

    /**
     * What a worker found in a range.
     *
     * @param held marks of the responses, as the worker gave them
     * @param oldest when the oldest of them was sent; empty where there is none
     * @param newest the same of the newest
     */
    public record Found(String form, String held, String oldest, String newest) {}
}
