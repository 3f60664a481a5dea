package org.laypartners.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases answers that have been kept as long as their form's rule says. */
public final class Retention {
    private final JdbcTemplate jdbc;

    public Retention(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Erases what is older than its form allows: from the day it was sent, or for a register the day of the meeting.
     *
     * @param months by form id, in whole months; a form that is not there is left alone
     * @return how many answers were erased, by form id
     */
    public Map<String, Integer> tidy(LocalDate today, Map<String, Integer> months) {
        Map<String, Integer> erased = new TreeMap<>();
        months.forEach((form, kept) -> erased.put(
                form,
                jdbc.update(
                        "delete from response where form = ? and happened_on < ?",
                        form,
                        today.minusMonths(kept).toString())));
        return erased;
    }
}
