package org.laypartners.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.response.Feedback;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Feedback that is not read each night: how much of it was sent on each day and whether anything about it changed, which an index
 * alone tells, and what it says.
 */
public final class EarlierFeedback {
    static final String BY_DAY = "select happened_on, count(*), cast(sum(stamp) as bigint) from response"
            + " where kind = 'Feedback' and happened_on >= ? group by happened_on order by happened_on";

    static final String NUMBERS =
            "select form, response_key from response" + " where kind = 'Feedback' and happened_on between ? and ?";

    private final JdbcTemplate jdbc;
    private final ResponseStore responses;

    public EarlierFeedback(JdbcTemplate jdbc, ResponseStore responses) {
        this.jdbc = jdbc;
        this.responses = responses;
    }

    /**
     * What was sent on a day.
     *
     * @param answers how many times somebody filled the form in
     * @param marks the sum of the {@linkplain ChangeMarks marks} of these: while it and their number stay the same, so do they, but
     *     for one chance in four thousand million
     */
    public record Day(LocalDate day, long answers, long marks) {}

    /** The days on which something was sent, from the first on, in order. Takes about a second for ten million answers. */
    public List<Day> days(LocalDate first) {
        return jdbc.query(
                BY_DAY,
                (row, number) -> new Day(LocalDate.parse(row.getString(1)), row.getLong(2), row.getLong(3)),
                first.toString());
    }

    /** The numbers of what was sent from the first day to the last, both included. Close the stream. */
    public Stream<ResponseId> ids(LocalDate first, LocalDate last) {
        return jdbc.queryForStream(
                NUMBERS,
                (row, number) -> new ResponseId(ResponseStore.form(row), row.getString("response_key")),
                first.toString(),
                last.toString());
    }

    /** Reads what was sent from the first day to the last, both included, in a fixed order. */
    public List<Feedback> read(LocalDate first, LocalDate last) {
        try (Stream<Feedback> all = responses.feedback(first, last)) {
            return all.toList();
        }
    }
}
