package org.laypartners.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The timestamps of an online meeting: when somebody was there. They are forgotten once the person is matched, and are no
 * part of what makes two reports say the same, so that a report dropped again does not bring them back.
 */
final class Spans {
    private static final String QUESTION = "pre_spans";
    private static final String PRESENCE = Presence.class.getSimpleName();

    private final JdbcTemplate jdbc;

    Spans(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells two states of a response apart. */
    static Answers lasting(Response response) {
        return response instanceof Presence ? without(response.answers()) : response.answers();
    }

    void forget(String form, List<String> keys) {
        List<Object[]> updates = new ArrayList<>();
        Object[] arguments =
                Stream.concat(Stream.of(PRESENCE, form), keys.stream()).toArray();
        jdbc.query(
                "select response_key, answers from response where kind = ? and form = ? and response_key in "
                        + Slices.places(keys),
                row -> {
                    Answers answers = AnswersJson.read(row.getString(2));
                    if (answers.byQuestion().containsKey(QUESTION)) {
                        Answers left = without(answers);
                        updates.add(new Object[] {
                            AnswersJson.write(left), AnswersJson.fingerprint(left), form, row.getString(1)
                        });
                    }
                },
                arguments);
        jdbc.batchUpdate(
                "update response set answers = ?, fingerprint = ? where form = ? and response_key = ?", updates);
    }

    private static Answers without(Answers answers) {
        Map<String, Answer> left = new LinkedHashMap<>(answers.byQuestion());
        left.remove(QUESTION);
        return new Answers(left);
    }
}
