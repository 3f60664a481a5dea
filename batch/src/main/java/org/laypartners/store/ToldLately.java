package org.laypartners.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Presence;
import org.laypartners.response.Progress;
import org.laypartners.response.QuoteDecision;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.laypartners.response.RosterEntry;
import org.laypartners.response.Told;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads what a night works on: what was told lately, and of what is older only what still counts. How long that takes
 * follows how much was told lately, not how much is stored.
 */
public final class ToldLately {
    private static final String COLUMNS = "form, response_key, kind, submitted, modified, answers";
    private static final String ORDER = " order by form, response_key";
    private static final String OF_A_KIND = "select " + COLUMNS + " from response where kind = ?";

    /** Cross join: SQLite then begins with the few that are quoted, and not with all that are old. */
    static final String LATELY_OR_QUOTED =
            "select " + COLUMNS + " from (" + OF_A_KIND + " and happened_on >= ?" + " union all select r.form,"
                    + " r.response_key, r.kind, r.submitted, r.modified, r.answers from quoted_response q"
                    + " cross join response r where r.form = q.form and r.response_key = q.response_key"
                    + " and r.kind = ? and r.happened_on < ?) read" + ORDER;

    /** Said just as in the migration that made the index for it. */
    static final String CONCERNS =
            "select " + COLUMNS + " from response where answers like '%\"fb_raise\":true%'" + ORDER;

    static final String LATELY = OF_A_KIND + " and happened_on >= ?" + ORDER;

    private static final String BEFORE = OF_A_KIND + " and happened_on < ?" + ORDER;

    private final JdbcTemplate jdbc;

    public ToldLately(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that happened on some day or later; lay partners' and leads' feedback also if it is older and {@linkplain
     * #keepQuoted quoted}; concerns, people who asked to join, the roster and what staff noted, however old. Each kind in a
     * fixed order.
     *
     * @param meetings from which day on registers and reports of meetings are read
     * @param partners from which day on lay partners' feedback is read, by the day it was sent
     * @param leads from which day on project leads' is
     */
    public Told since(LocalDate meetings, LocalDate partners, LocalDate leads) {
        String day = meetings.toString();
        return new Told(
                all(ExpressionOfInterest.class),
                latelyOrQuoted(Feedback.class, partners),
                concerns(),
                latelyOrQuoted(LeadFeedback.class, leads),
                read(Attendance.class, LATELY, "Attendance", day),
                all(RosterEntry.class),
                read(Presence.class, LATELY, "Presence", day),
                all(QuoteDecision.class),
                all(Progress.class));
    }

    /** Project leads' feedback that is older than {@link #since} reads. */
    public List<LeadFeedback> leadsBefore(LocalDate day) {
        return read(LeadFeedback.class, BEFORE, LeadFeedback.class.getSimpleName(), day.toString());
    }

    /**
     * Notes which responses have words that somebody decided about, and which decisions these are: these and no others. Call it in a
     * transaction.
     */
    public void keepQuoted(Set<ResponseId> responses) {
        Set<ResponseId> before = quoted();
        change("delete from quoted_response where form = ? and response_key = ?", before, responses);
        change("insert into quoted_response (form, response_key) values (?, ?)", responses, before);
    }

    /** What was noted last. */
    public Set<ResponseId> quoted() {
        return new HashSet<>(jdbc.query(
                "select form, response_key from quoted_response",
                (row, number) -> new ResponseId(row.getString(1), row.getString(2))));
    }

    private void change(String sql, Set<ResponseId> these, Set<ResponseId> without) {
        List<Object[]> ids = new ArrayList<>();
        for (ResponseId id : these) {
            if (!without.contains(id)) {
                ids.add(new Object[] {id.form(), id.key()});
            }
        }
        jdbc.batchUpdate(sql, ids);
    }

    private List<Feedback> concerns() {
        try (Stream<Response> all = jdbc.queryForStream(CONCERNS, (row, number) -> ResponseStore.response(row))) {
            return all.filter(Feedback.class::isInstance)
                    .map(Feedback.class::cast)
                    .toList();
        }
    }

    private <R extends Response> List<R> latelyOrQuoted(Class<R> kind, LocalDate first) {
        String name = kind.getSimpleName();
        return read(kind, LATELY_OR_QUOTED, name, first.toString(), name, first.toString());
    }

    private <R extends Response> List<R> all(Class<R> kind) {
        return read(kind, OF_A_KIND + ORDER, kind.getSimpleName());
    }

    private <R extends Response> List<R> read(Class<R> kind, String query, Object... arguments) {
        try (Stream<Response> all =
                jdbc.queryForStream(query, (row, number) -> ResponseStore.response(row), arguments)) {
            return all.map(kind::cast).toList();
        }
    }
}
