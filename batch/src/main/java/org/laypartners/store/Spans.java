package org.laypartners.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The timestamps of an online meeting: when somebody was there. They are forgotten once the person is matched, and are no
 * part of what makes two reports say the same, so that a report dropped again does not bring them back.
 */
final class Spans {
    private static final String QUESTION = "pre_spans";
    /** The minutes that count for the person once several presences of theirs are one. */
    private static final String COUNTED = "pre_counted";

    private static final String PRESENCE = Presence.class.getSimpleName();

    private final JdbcTemplate jdbc;

    Spans(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells two states of a response apart. */
    static Answers lasting(Response response) {
        return response instanceof Presence ? without(response.answers()) : response.answers();
    }

    /** @param minutes what counts for each presence, by id */
    void forget(String form, List<String> keys, Map<ResponseId, Long> minutes) {
        List<Object[]> updates = new ArrayList<>();
        Object[] arguments =
                Stream.concat(Stream.of(PRESENCE, form), keys.stream()).toArray();
        jdbc.query(
                "select response_key, answers from response where kind = ? and form = ? and response_key in "
                        + Slices.places(keys),
                row -> {
                    Answers answers = AnswersJson.read(row.getString(2));
                    Answers lasting = without(answers);
                    Answers left = counting(lasting, minutes.get(new ResponseId(form, row.getString(1))));
                    if (!left.equals(answers)) {
                        updates.add(new Object[] {
                            AnswersJson.write(left), AnswersJson.fingerprint(lasting), form, row.getString(1)
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
        left.remove(COUNTED);
        return new Answers(left);
    }

    private static Answers counting(Answers lasting, @Nullable Long minutes) {
        Map<String, Answer> counting = new LinkedHashMap<>(lasting.byQuestion());
        counting.put(COUNTED, new Answer.Amount(BigDecimal.valueOf(minutes == null ? 0 : minutes)));
        return new Answers(counting);
    }
}
