package org.laypartners.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.laypartners.personal.Beginnings;
import org.laypartners.personal.Found;
import org.laypartners.personal.PersonalText;
import org.laypartners.response.Answer;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.laypartners.response.RosterEntry;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds in the store what must never stand on a public page. */
public final class PersonalValues {
    /** Dates and web addresses stand on public pages by right; what is left points to a person. */
    private static final Set<Found.Kind> SOUGHT = Set.of(
            Found.Kind.EMAIL,
            Found.Kind.PHONE,
            Found.Kind.POSTCODE,
            Found.Kind.NHS_NUMBER,
            Found.Kind.NATIONAL_INSURANCE);

    private static final int RESPONSES_AT_A_TIME = 1000;

    /** How a value begins that no text is searched for; no beginning has a sign in it. */
    private static final String NOT_SOUGHT = "-";

    private static final String NOT_SEARCHED =
            "select form, response_key, kind, submitted, modified, answers from response"
                    + " where searched = 0 order by form, response_key limit " + RESPONSES_AT_A_TIME;

    private final JdbcTemplate jdbc;

    public PersonalValues(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Looks through the responses that are new or changed since this was last done. Call it in a transaction, before
     * anything is asked.
     */
    public void lookThroughNew() {
        List<Response> some = jdbc.query(NOT_SEARCHED, (row, number) -> ResponseStore.response(row));
        while (!some.isEmpty()) {
            note(some);
            some = jdbc.query(NOT_SEARCHED, (row, number) -> ResponseStore.response(row));
        }
    }

    private void note(List<Response> responses) {
        List<Object[]> ids = responses.stream()
                .map(response ->
                        new Object[] {response.id().form(), response.id().key()})
                .toList();
        jdbc.batchUpdate("delete from personal_value where form = ? and response_key = ?", ids);
        jdbc.batchUpdate(
                "insert into personal_value (form, response_key, beginning, value, is_name) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                responses.stream().flatMap(PersonalValues::rows).toList());
        jdbc.batchUpdate("update response set searched = 1 where form = ? and response_key = ?", ids);
    }

    private static Stream<Object[]> rows(Response response) {
        // A single word could stand anywhere ("Grace", "Rose"), so it proves nothing.
        Stream<Object[]> names = texts(names(response))
                .flatMap(
                        name -> rows(response, name, name.contains(" ") ? Beginnings.of(name) : Set.of(NOT_SOUGHT), 1));
        Stream<Object[]> others = texts(Stream.concat(contacts(response), found(response)))
                .flatMap(value -> rows(response, value, Beginnings.of(value), 0));
        return Stream.concat(names, others);
    }

    private static Stream<Object[]> rows(Response response, String value, Set<String> beginnings, int isName) {
        return beginnings.stream().sorted().map(beginning ->
                new Object[] {response.id().form(), response.id().key(), beginning, value, isName});
    }

    private static Stream<String> texts(Stream<String> values) {
        return values.map(String::strip).filter(value -> !value.isEmpty()).distinct();
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

    private static Stream<String> names(Response response) {
        if (response instanceof ExpressionOfInterest expression) {
            return Stream.of(expression.name());
        }
        if (response instanceof Attendance line) {
            return Stream.of(line.partner());
        }
        if (response instanceof Presence presence) {
            return Stream.of(presence.name());
        }
        return response instanceof RosterEntry entry
                ? Stream.concat(entry.name().stream(), entry.otherNames().stream())
                : Stream.of();
    }

    private static Stream<String> contacts(Response response) {
        return response instanceof ExpressionOfInterest expression
                ? Stream.concat(expression.email().stream(), expression.phone().stream())
                : Stream.of();
    }

    private static Stream<String> found(Response response) {
        return response.answers().byQuestion().values().stream()
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text())
                .flatMap(PersonalValues::found);
    }

    private static Stream<String> found(String text) {
        String plain = PersonalText.plain(text);
        return PersonalText.find(plain).stream()
                .filter(found -> SOUGHT.contains(found.kind()))
                .map(found -> plain.substring(found.start(), found.end()));
    }
}
