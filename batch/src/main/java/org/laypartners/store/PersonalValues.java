package org.laypartners.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.laypartners.response.Response;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds in the store what must never stand on a public page. */
public final class PersonalValues {
    private static final int RESPONSES_AT_A_TIME = 1000;

    private static final String NOT_SEARCHED =
            "select form, response_key, kind, submitted, modified, answers from response"
                    + " where searched = 0 order by form, response_key limit " + RESPONSES_AT_A_TIME;

    private final JdbcTemplate jdbc;
    private final PersonalNotes notes;
    private final TransactionTemplate transaction;

    public PersonalValues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.notes = new PersonalNotes(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(
                Objects.requireNonNull(jdbc.getDataSource(), "a store needs a data source")));
    }

    /**
     * Looks through the responses that changed since this was last done; what is new was looked through as it was stored. A
     * store that an older version kept may hold very many: each thousand commits by itself unless the caller has a
     * transaction, so a run that dies leaves only the rest to do. Call it before anything is asked.
     *
     * @param progress is told how many it looked through, some at a time
     */
    public void lookThroughChanged(LongConsumer progress) {
        int some = lookThroughSome();
        while (some > 0) {
            progress.accept(some);
            some = lookThroughSome();
        }
    }

    private int lookThroughSome() {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Response> some = jdbc.query(NOT_SEARCHED, (row, number) -> ResponseStore.response(row));
            if (!some.isEmpty()) {
                List<Object[]> ids = some.stream()
                        .map(response -> new Object[] {
                            response.id().form(), response.id().key()
                        })
                        .toList();
                notes.forget(ids);
                notes.add(some);
                jdbc.batchUpdate("update response set searched = 1 where form = ? and response_key = ?", ids);
            }
            return some.size();
        }));
    }

    /**
     * Every email address, phone number, full postcode, NHS and National Insurance number, and every name of two words or
     * more that somebody gave or that a list of people uses, of those that begin in one of these ways; each once and as it
     * was written, in the order of the alphabet.
     *
     * @param beginnings as {@link Beginnings} tells them
     */
    public Set<String> beginningLike(Set<String> beginnings) {
        Set<String> values = new TreeSet<>();
        Slices.of(
                beginnings,
                some -> values.addAll(jdbc.queryForList(
                        "select distinct value from personal_value where beginning in " + Slices.places(some),
                        String.class,
                        some.toArray())));
        return values;
    }

    /** The names that somebody gave, or that a register, a roster or a report of a meeting uses; single words too. */
    public Set<String> names() {
        return new TreeSet<>(
                jdbc.queryForList("select distinct value from personal_value where is_name = 1", String.class));
    }
}
