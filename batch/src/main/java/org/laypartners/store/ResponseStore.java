package org.laypartners.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.response.Answers;
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
import org.laypartners.response.Shared;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps responses. What is sent again replaces what was there, unless what was there is a later version. */
public final class ResponseStore {
    private static final String SELECT =
            "select form, response_key, kind, submitted, modified, answers from response where kind = ?";
    private static final String ORDER = " order by form, response_key";

    private static final Shared<String> FORMS = new Shared<>();

    /** All lines of one register came at the same moment. */
    private static final ReadBefore<LocalDateTime> MOMENTS = new ReadBefore<>(LocalDateTime::parse);

    private final JdbcTemplate jdbc;
    private final StoredVersions stored;
    private final Arrivals arrivals;
    private final Spans spans;

    public ResponseStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.stored = new StoredVersions(jdbc);
        this.arrivals = new Arrivals(stored, jdbc);
        this.spans = new Spans(jdbc);
    }

    /**
     * Stores responses in the caller's transaction. Whatever order the exports come in, the same version wins: see
     * {@link Version}; of two that differ in nothing that tells them apart, the one that comes last. A response that a person had erased is not stored again, and counts as
     * unchanged.
     *
     * @return how many were new, replaced an older version, or changed nothing; none are refused here
     */
    public Tally save(List<ReadyResponse> all) {
        return arrivals.save(all);
    }

    /** Whether at least one of these is stored. */
    public boolean holdsAny(Collection<ResponseId> ids) {
        return !stored.of(ids).isEmpty();
    }

    /** All feedback, in a fixed order. Close the stream. */
    public Stream<Feedback> feedback() {
        return all(Feedback.class);
    }

    /** Feedback sent from the first day to the last, both included, in a fixed order. Close the stream. */
    public Stream<Feedback> feedback(LocalDate first, LocalDate last) {
        return between(Feedback.class, first, last);
    }

    /** Erases decisions and notes about other responses; what is no such thing, or not there, is left alone. */
    public void forgetNotes(Set<ResponseId> notes) {
        jdbc.batchUpdate(
                "delete from response where kind in ('QuoteDecision', 'Progress') and form = ? and response_key = ?",
                notes.stream()
                        .map(note -> new Object[] {note.form(), note.key()})
                        .toList());
    }

    /** All lines of registers, in a fixed order. Close the stream. */
    public Stream<Attendance> attendance() {
        return all(Attendance.class);
    }

    /** Lines about meetings held from the first day to the last, both included, in a fixed order. Close the stream. */
    public Stream<Attendance> attendance(LocalDate first, LocalDate last) {
        return between(Attendance.class, first, last);
    }

    /** Everybody in reports of online meetings, in a fixed order. Close the stream. */
    public Stream<Presence> presences() {
        return all(Presence.class);
    }

    /** Every response of every kind, in a fixed order. Close the stream. */
    public Stream<Response> everything() {
        return jdbc.queryForStream(
                "select form, response_key, kind, submitted, modified, answers from response" + ORDER,
                (row, number) -> response(row));
    }

    /** The days of the meetings that registers have lines about, cancelled ones too. */
    public Set<LocalDate> meetingDays() {
        return jdbc
                .queryForList(
                        "select distinct happened_on from response where kind = ?",
                        String.class,
                        Attendance.class.getSimpleName())
                .stream()
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Forgets when these people were in an online meeting, and keeps for how long. The same report dropped again then
     * changes nothing. What is no presence, or not there, is left alone.
     *
     * @param minutes what counts for each of them
     */
    public void forgetSpans(Map<ResponseId, Long> minutes) {
        Slices.ofIds(minutes.keySet(), (form, keys) -> spans.forget(form, keys, minutes));
    }

    private <R extends Response> Stream<R> all(Class<R> kind) {
        return jdbc.queryForStream(SELECT + ORDER, (row, number) -> response(row), kind.getSimpleName())
                .map(kind::cast);
    }

    private <R extends Response> Stream<R> between(Class<R> kind, LocalDate first, LocalDate last) {
        return jdbc.queryForStream(
                        SELECT + " and happened_on between ? and ?" + ORDER,
                        (row, number) -> response(row),
                        kind.getSimpleName(),
                        first.toString(),
                        last.toString())
                .map(kind::cast);
    }

    static Response response(ResultSet row) throws SQLException {
        ResponseId id = new ResponseId(form(row), row.getString("response_key"));
        String sent = row.getString("submitted");
        String changed = row.getString("modified");
        LocalDateTime submitted = MOMENTS.of(sent);
        LocalDateTime modified = changed.equals(sent) ? submitted : MOMENTS.of(changed);
        Answers answers = AnswersJson.read(row.getString("answers"));
        return switch (row.getString("kind")) {
            case "ExpressionOfInterest" -> new ExpressionOfInterest(id, submitted, modified, answers);
            case "Feedback" -> new Feedback(id, submitted, modified, answers);
            case "LeadFeedback" -> new LeadFeedback(id, submitted, modified, answers);
            case "QuoteDecision" -> new QuoteDecision(id, submitted, modified, answers);
            case "Progress" -> new Progress(id, submitted, modified, answers);
            case "Attendance" -> new Attendance(id, submitted, modified, answers);
            case "Presence" -> new Presence(id, submitted, modified, answers);
            case "RosterEntry" -> new RosterEntry(id, submitted, modified, answers);
            default -> throw new StoreException("The store holds a kind of response that this version does not know.");
        };
    }

    /** One text for all that came by the same form. */
    static String form(ResultSet row) throws SQLException {
        return FORMS.of(row.getString("form"));
    }

    /** The day from which a response is kept: that of the meeting for a register, that of sending for a form. */
    public static LocalDate happenedOn(Response response) {
        return response instanceof Attendance attendance
                ? attendance.date()
                : response.submitted().toLocalDate();
    }
}
