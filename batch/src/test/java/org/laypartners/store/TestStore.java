package org.laypartners.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.laypartners.journal.Fault;
import org.laypartners.journal.RefusedRow;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Feedback;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real store in a folder of its own, and invented people to put in it. */
public final class TestStore implements AutoCloseable {
    public static final LocalDateTime NOON = LocalDateTime.of(2026, 10, 6, 12, 0);

    final HikariDataSource source;
    public final JdbcTemplate jdbc;
    public final ResponseStore responses;

    public TestStore(Path file) {
        this(TestDatabase.SQLITE, file);
    }

    public TestStore(TestDatabase database, Path file) {
        source = database.open(file);
        Flyway.configure()
                .dataSource(source)
                .callbacks(new BytewiseText())
                .javaMigrations(new ChangeMarks())
                .load()
                .migrate();
        jdbc = new JdbcTemplate(source);
        responses = new ResponseStore(jdbc);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    /** A row whose rating is wrong in some columns. */
    public static RefusedRow refused(long row, String fingerprint, String... columns) {
        return new RefusedRow(
                row,
                row + 1,
                fingerprint,
                Stream.of(columns)
                        .map(column -> new Fault(column, "NOT_A_RATING", "a number from 1 to 5", "Mend the cell."))
                        .toList());
    }

    public static ReadyResponse received(Response response) {
        return ReadyResponse.of(new Received(response, "f".repeat(64), 2, NOON, false));
    }

    public static Feedback feedback(String key, LocalDateTime modified, int rating) {
        return feedback(key, modified, modified, rating);
    }

    public static Feedback feedback(String key, LocalDateTime submitted, LocalDateTime modified, int rating) {
        Answers answers = answers("c01", new Answer.Rating(rating));
        return new Feedback(new ResponseId("feedback", key), submitted, modified, answers);
    }

    public static Feedback feedback(String key, String words) {
        return new Feedback(new ResponseId("feedback", key), NOON, NOON, answers("fb_q_best", new Answer.Words(words)));
    }

    public static ExpressionOfInterest expression(String key, String name, String email) {
        Answers answers = answers("eoi_name", new Answer.Words(name), "eoi_email", new Answer.Words(email));
        return new ExpressionOfInterest(new ResponseId("expression-of-interest", key), NOON, NOON, answers);
    }

    public static Attendance line(String key, String partner, LocalDateTime meeting) {
        Answers answers =
                answers("reg_partner", new Answer.Words(partner), "reg_date", new Answer.Day(meeting.toLocalDate()));
        return new Attendance(new ResponseId("meeting-register", key), NOON, NOON, answers);
    }

    public static Answers answers(Object... questionsAndAnswers) {
        Map<String, Answer> all = new LinkedHashMap<>();
        for (int at = 0; at < questionsAndAnswers.length; at += 2) {
            all.put((String) questionsAndAnswers[at], (Answer) questionsAndAnswers[at + 1]);
        }
        return new Answers(all);
    }

    @Override
    public void close() {
        source.close();
    }
}
