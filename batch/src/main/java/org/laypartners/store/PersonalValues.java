package org.laypartners.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.laypartners.personal.Beginnings;
import org.laypartners.personal.PersonalText;
import org.laypartners.personal.Writings;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds in the store what must never stand on a public page. */
public final class PersonalValues {
    private static final int RESPONSES_AT_A_TIME = 1000;

    /** More are not searched for at once: they would take 10 MB and more. */
    private static final int FEW = 5000;

    /** Of the same few people there may be millions of notes, and each would be read. */
    private static final int FEW_NOTES = 30_000;

    private static final String NOT_SEARCHED =
            "select form, response_key, kind, submitted, modified, answers from response"
                    + " where searched = 0 order by form, response_key limit " + RESPONSES_AT_A_TIME;

    /** The empty beginning comes before the digits, and what is not sought too. */
    private static final String FIRST_BEGINNINGS =
            "select beginning from personal_value where beginning >= '0' limit " + (FEW_NOTES + 1);

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
     * All ways in which values begin, where they are few: so few can be searched for without a look first at how the words of
     * the text begin. Empty where they are many.
     */
    public Optional<Set<String>> fewBeginnings() {
        List<String> noted = jdbc.queryForList(FIRST_BEGINNINGS, String.class);
        Set<String> beginnings = new HashSet<>(noted);
        beginnings.add(Beginnings.ANY);
        return noted.size() > FEW_NOTES || beginnings.size() > FEW ? Optional.empty() : Optional.of(beginnings);
    }

    /**
     * Every email address, phone number, full postcode, NHS and National Insurance number, and every name of two words or
     * more that somebody gave or that a list of people uses, of those that begin in one of these ways; each once and as it
     * was written, in the order of the alphabet. A name that only reports of meetings have, and that the roster notes as not a
     * lay partner's, is left out: it may be a room.
     *
     * @param beginnings as {@link Beginnings} tells them
     */
    public Set<String> beginningLike(Set<String> beginnings) {
        Set<String> values = new TreeSet<>();
        Set<String> inMeetings = new TreeSet<>();
        Slices.of(
                beginnings,
                some -> jdbc.query(
                        "select distinct value, kind from personal_value join response using (form, response_key)"
                                + " where beginning in " + Slices.places(some),
                        row -> {
                            boolean inMeeting = row.getString("kind").equals(Presence.class.getSimpleName());
                            (inMeeting ? inMeetings : values).add(row.getString("value"));
                        },
                        some.toArray()));
        if (!inMeetings.isEmpty()) {
            Set<String> nobodies = nobodies();
            inMeetings.stream()
                    .filter(name -> !nobodies.contains(Writings.folded(name)))
                    .forEach(values::add);
        }
        return values;
    }

    private Set<String> nobodies() {
        return jdbc
                .queryForList(
                        "select distinct value from personal_value where beginning = ?",
                        String.class,
                        PersonalNotes.NOBODY)
                .stream()
                .map(Writings::folded)
                .collect(Collectors.toSet());
    }

    /**
     * An answer in which a value stands.
     *
     * @param file the name of the export that it came with; empty once that is forgotten
     * @param row in that export
     * @param kind what the value is, for example {@code phone number}
     */
    public record Origin(String form, LocalDate day, String file, long row, String kind) {}

    /** The answers in which a value stands just as it is here, the newest first. */
    public List<Origin> origins(String value) {
        List<String> beginnings = List.copyOf(Beginnings.of(value));
        List<String> keys = new ArrayList<>(beginnings);
        keys.add(value);
        return jdbc.query(
                "select distinct form, response_key, submitted, file_row, is_name,"
                        + " (select max(name) from export_file where " + FileId.markOfColumn("sha256")
                        + " = response.file) as name"
                        + " from personal_value join response using (form, response_key) where beginning in "
                        + Slices.places(beginnings) + " and value = ? order by submitted desc, form, response_key",
                (row, number) -> new Origin(
                        row.getString("form"),
                        LocalDateTime.parse(row.getString("submitted")).toLocalDate(),
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getLong("file_row"),
                        row.getLong("is_name") == 1 ? "name" : kind(value)),
                keys.toArray());
    }

    private static String kind(String value) {
        return PersonalText.find(PersonalText.plain(value)).stream()
                .map(found -> found.kind().words())
                .findFirst()
                .orElse("phone number");
    }

    /** The names that somebody gave, or that a register, a roster or a report of a meeting uses; single words too. */
    public Set<String> names() {
        return new TreeSet<>(
                jdbc.queryForList("select distinct value from personal_value where is_name = 1", String.class));
    }
}
