package org.laypartners.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what feedback of earlier days adds up to, for as long as the same answers were sent on them. */
public final class FeedbackTallies {
    private final JdbcTemplate jdbc;

    public FeedbackTallies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was kept.
     *
     * @param madeFrom stands for all that it was made from: the same text means the same tally
     */
    public Optional<String> find(LocalDate first, LocalDate last, String madeFrom) {
        return jdbc
                .queryForList(
                        "select tally from feedback_tally where first_day = ? and last_day = ? and made_from = ?",
                        String.class,
                        first.toString(),
                        last.toString(),
                        madeFrom)
                .stream()
                .findFirst();
    }

    /** Keeps one, in the place of what was kept of the same days. */
    public void keep(LocalDate first, LocalDate last, String madeFrom, String tally) {
        jdbc.update(
                "insert into feedback_tally (first_day, last_day, made_from, tally) values (?, ?, ?, ?)"
                        + " on conflict (first_day, last_day) do update set"
                        + " made_from = excluded.made_from, tally = excluded.tally",
                first.toString(),
                last.toString(),
                madeFrom,
                tally);
    }

    /** Forgets all that was not made from one of these. */
    public void keepOnly(Set<String> madeFrom) {
        for (String kept : jdbc.queryForList("select made_from from feedback_tally", String.class)) {
            if (!madeFrom.contains(kept)) {
                jdbc.update("delete from feedback_tally where made_from = ?", kept);
            }
        }
    }
}
