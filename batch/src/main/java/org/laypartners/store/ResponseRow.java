package org.laypartners.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.LeadFeedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/** A response as it lies in the table {@code response}. */
record ResponseRow(Received received, Version version, String answers) {
    /** The columns, in the order in which {@link #values} has their values. The last is a {@linkplain ChangeMarks mark}. */
    static final String COLUMNS = "form, response_key, kind, happened_on, submitted, modified, answers, fingerprint,"
            + " file, file_row, mended, written, first_file, stamp";

    /** What a later version changes. The answers stay where only what is no part of the fingerprint differs. */
    static final String REPLACED = """
             on conflict (form, response_key) do update set
                kind = excluded.kind, happened_on = excluded.happened_on, submitted = excluded.submitted,
                modified = excluded.modified, fingerprint = excluded.fingerprint,
                answers = case when response.fingerprint = excluded.fingerprint then response.answers
                               else excluded.answers end,
                file = excluded.file, file_row = excluded.file_row,
                mended = excluded.mended, written = excluded.written, searched = 0
            """;

    static final String KEPT = " on conflict (form, response_key) do nothing";

    static ResponseRow of(Received received) {
        return new ResponseRow(
                received,
                Version.of(received),
                AnswersJson.write(received.response().answers()));
    }

    /** The same answers to a form under another id. */
    ResponseRow of(ResponseId id) {
        return new ResponseRow(received.of(renamed(received.response(), id)), version, answers);
    }

    private static Response renamed(Response response, ResponseId id) {
        if (response instanceof Feedback feedback) {
            return new Feedback(id, feedback.submitted(), feedback.modified(), feedback.answers());
        }
        if (response instanceof LeadFeedback feedback) {
            return new LeadFeedback(id, feedback.submitted(), feedback.modified(), feedback.answers());
        }
        return new ExpressionOfInterest(id, response.submitted(), response.modified(), response.answers());
    }

    ResponseId id() {
        return received.response().id();
    }

    List<Object> values() {
        Response response = received.response();
        String submitted = response.submitted().toString();
        String file = FileId.mark(received.file());
        // Mostly nothing was changed after it was sent.
        boolean unchanged = version.modified().equals(response.submitted());
        return List.of(
                response.id().form(),
                response.id().key(),
                response.getClass().getSimpleName(),
                ResponseStore.happenedOn(response).toString(),
                submitted,
                unchanged ? submitted : version.modified().toString(),
                answers,
                version.fingerprint(),
                file,
                received.row(),
                version.mended() ? 1L : 0L,
                version.written().toString(),
                file,
                (long) ThreadLocalRandom.current().nextInt());
    }

    void bind(PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Object value : values()) {
            if (value instanceof Long number) {
                statement.setLong(place++, number);
            } else {
                statement.setString(place++, (String) value);
            }
        }
    }
}
