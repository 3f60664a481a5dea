package org.laypartners.cluster;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one worker took of the ranges that were given out. Each change is refused with a {@link LostRangeException} once the
 * range is another's.
 */
public final class Takings {
    /** How many workers may fail on a range before the night gives up. */
    private static final int TRIES = 3;

    /** How long the server waits for a worker in the middle of a transaction; it is busy there, never waiting. */
    private static final String PATIENCE = "60s";

    private static final String MINE = " where sha256 = ? and definitions = ? and first_row = ? and attempt = ?";

    private final JdbcTemplate jdbc;
    private final String worker;

    /** @param worker a name that no other process has */
    public Takings(JdbcTemplate jdbc, String worker) {
        this.jdbc = jdbc;
        this.worker = worker;
    }

    /** Takes the range that comes first in the night's order; empty when there is none to take. */
    public Optional<Range> take() {
        return jdbc.query("""
                        update cluster_range set state = 'TAKEN', worker = ?, beat = %1$s, moved = %1$s
                        where (sha256, definitions, first_row) = (
                            select sha256, definitions, first_row from cluster_range where state = 'SENT'
                            order by night, place, first_row limit 1 for update skip locked)
                        returning *
                        """.formatted(Ranges.NOW), (row, number) -> Ranges.range(row), worker).stream()
                .findFirst();
    }

    /** A sign of life. */
    public void beat() {
        jdbc.update("update cluster_range set beat = " + Ranges.NOW + " where worker = ?", worker);
    }

    /** All rows are read. */
    public void read(Range range, Ranges.Found found) {
        mine(jdbc.update(
                "update cluster_range set state = 'READ', form = ?, held = ?, oldest = ?, newest = ?, moved = "
                        + Ranges.NOW + MINE,
                found.form(),
                found.held(),
                found.oldest(),
                found.newest(),
                range.file().sha256(),
                range.file().definitions(),
                range.first(),
                range.attempt()));
    }

    /** What the file is was noted. To be called in the transaction that notes it, before that. */
    public void noted(Range range) {
        become(range, RangeState.NOTED);
    }

    /** The file is not for workers. */
    public void handBack(Range range, String form) {
        read(range, new Ranges.Found(form, "", "", ""));
        become(range, RangeState.BACK);
    }

    /**
     * Counts rows that are about to be stored. To be called in the transaction that stores them, before anything else: the
     * line stays locked until its end, so that nobody can be given the range meanwhile.
     */
    public void advance(Range range, long rows) {
        // A machine that loses power leaves its transaction open, and the line locked, until the server gives it up.
        jdbc.queryForList("select set_config('idle_in_transaction_session_timeout', ?, true)", String.class, PATIENCE);
        mine(jdbc.update(
                "update cluster_range set done = done + ?, moved = " + Ranges.NOW + MINE,
                rows,
                range.file().sha256(),
                range.file().definitions(),
                range.first(),
                range.attempt()));
    }

    /** All rows are stored. */
    public void done(Range range) {
        become(range, RangeState.DONE);
    }

    /**
     * The worker failed: another is to try, until three have. Then Spring Batch's step fails.
     *
     * @param fault a plain sentence
     */
    public void failed(Range range, String fault) {
        jdbc.update(
                """
                with failed as (
                    update cluster_range set tries = tries + 1, fault = ?, worker = '', moved = %s,
                           attempt = attempt + case when tries + 1 < ? then 1 else 0 end,
                           state = case when tries + 1 < ? then 'SENT' else 'FAILED' end
                    where sha256 = ? and definitions = ? and first_row = ? and attempt = ?
                    returning step, state)
                update batch_step_execution set version = version + 1
                where step_execution_id in (select step from failed where state = 'SENT')
                """.formatted(Ranges.NOW),
                fault,
                TRIES,
                TRIES,
                range.file().sha256(),
                range.file().definitions(),
                range.first(),
                range.attempt());
    }

    private void become(Range range, RangeState state) {
        mine(jdbc.update(
                "update cluster_range set state = ?, moved = " + Ranges.NOW + MINE,
                state.name(),
                range.file().sha256(),
                range.file().definitions(),
                range.first(),
                range.attempt()));
    }

    private static void mine(int lines) {
        if (lines != 1) {
            throw new LostRangeException();
        }
    }
}
