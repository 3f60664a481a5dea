package org.laypartners.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps responses. What is sent again replaces what was there, unless what was there was changed later. */
public final class ResponseStore {
    private static final String UPSERT = """
            insert into response (form, response_key, kind, happened_on, submitted, modified, answers, fingerprint,
                                  file_sha256, file_row)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (form, response_key) do update set
                happened_on = excluded.happened_on, submitted = excluded.submitted, modified = excluded.modified,
                answers = excluded.answers, fingerprint = excluded.fingerprint,
                file_sha256 = excluded.file_sha256, file_row = excluded.file_row
            """;

    private final JdbcTemplate jdbc;

    public ResponseStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores responses in the caller's transaction.
     *
     * @return how many were new, replaced an older version, or changed nothing; none are refused here
     */
    public Tally save(List<Received> batch) {
        Map<ResponseId, Version> versions = new HashMap<>();
        List<Object[]> writes = new ArrayList<>();
        long accepted = 0;
        long replaced = 0;
        for (Received received : batch) {
            Response response = received.response();
            String answers = AnswersJson.write(response.answers());
            Version version = new Version(response.modified().toString(), AnswersJson.fingerprint(answers));
            Version stored = versions.computeIfAbsent(response.id(), this::stored);
            if (stored.isNone() || version.replaces(stored)) {
                accepted += stored.isNone() ? 1 : 0;
                replaced += stored.isNone() ? 0 : 1;
                versions.put(response.id(), version);
                writes.add(values(received, answers, version));
            }
        }
        jdbc.batchUpdate(UPSERT, writes);
        return new Tally(accepted, replaced, batch.size() - accepted - replaced, 0);
    }

    /** All expressions of interest, in a fixed order. Close the stream. */
    public Stream<ExpressionOfInterest> expressionsOfInterest() {
        return responses(ExpressionOfInterest.class);
    }

    /** All feedback, in a fixed order. Close the stream. */
    public Stream<Feedback> feedback() {
        return responses(Feedback.class);
    }

    /** All lines of registers, in a fixed order. Close the stream. */
    public Stream<Attendance> attendance() {
        return responses(Attendance.class);
    }

    private Version stored(ResponseId id) {
        return jdbc
                .query(
                        "select modified, fingerprint from response where form = ? and response_key = ?",
                        (row, number) -> new Version(row.getString(1), row.getString(2)),
                        id.form(),
                        id.key())
                .stream()
                .findFirst()
                .orElse(Version.NONE);
    }

    private <R extends Response> Stream<R> responses(Class<R> kind) {
        return jdbc.queryForStream(
                        "select form, response_key, kind, submitted, modified, answers from response where kind = ?"
                                + " order by form, response_key",
                        (row, number) -> response(
                                row.getString("kind"),
                                new ResponseId(row.getString("form"), row.getString("response_key")),
                                LocalDateTime.parse(row.getString("submitted")),
                                LocalDateTime.parse(row.getString("modified")),
                                AnswersJson.read(row.getString("answers"))),
                        kind.getSimpleName())
                .map(kind::cast);
    }

    private static Response response(
            String kind, ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers) {
        return switch (kind) {
            case "ExpressionOfInterest" -> new ExpressionOfInterest(id, submitted, modified, answers);
            case "Feedback" -> new Feedback(id, submitted, modified, answers);
            case "Attendance" -> new Attendance(id, submitted, modified, answers);
            default -> throw new StoreException("The store holds a kind of response that this version does not know.");
        };
    }

    private static Object[] values(Received received, String answers, Version version) {
        Response response = received.response();
        String happened = response instanceof Attendance attendance
                ? attendance.date().toString()
                : response.submitted().toLocalDate().toString();
        return new Object[] {
            response.id().form(),
            response.id().key(),
            response.getClass().getSimpleName(),
            happened,
            response.submitted().toString(),
            version.modified(),
            answers,
            version.fingerprint(),
            received.file(),
            received.row()
        };
    }

    /** What was said, and when it was last changed. */
    private record Version(String modified, String fingerprint) {
        static final Version NONE = new Version("", "");

        boolean isNone() {
            return fingerprint.isEmpty();
        }

        /** Whether this says something else than the stored one, and not from before it. */
        boolean replaces(Version stored) {
            return !fingerprint.equals(stored.fingerprint)
                    && !LocalDateTime.parse(modified).isBefore(LocalDateTime.parse(stored.modified));
        }
    }
}
