package org.laypartners.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Takes down what responses hold that must never stand on a public page. */
final class PersonalNotes {
    /** Dates and web addresses stand on public pages by right; what is left points to a person. */
    private static final Set<Found.Kind> SOUGHT = Set.of(
            Found.Kind.EMAIL,
            Found.Kind.PHONE,
            Found.Kind.POSTCODE,
            Found.Kind.NHS_NUMBER,
            Found.Kind.NATIONAL_INSURANCE);

    /** How a value begins that no text is searched for; no beginning has a sign in it. */
    private static final String NOT_SOUGHT = "-";

    /** The same for what the roster notes as no lay partner. */
    static final String NOBODY = "-nobody";

    private final JdbcTemplate jdbc;

    PersonalNotes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes down what responses hold of which nothing was taken down yet, in the caller's transaction. */
    void add(List<? extends Response> responses) {
        List<Object[]> rows = new Rows().of(responses);
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into personal_value (form, response_key, beginning, value, is_name) values (?, ?, ?, ?, ?)"
                            + " on conflict do nothing",
                    rows);
        }
    }

    /** Forgets what was taken down of these responses, in the caller's transaction. */
    void forget(List<Object[]> ids) {
        jdbc.batchUpdate("delete from personal_value where form = ? and response_key = ?", ids);
    }

    /** Lines for the table. The same people stand in line after line, so each name is taken apart once. */
    private static final class Rows {
        private final Map<String, Set<String>> beginnings = new HashMap<>();
        private final List<Object[]> rows = new ArrayList<>();

        List<Object[]> of(List<? extends Response> responses) {
            responses.forEach(this::add);
            return rows;
        }

        private void add(Response response) {
            boolean nobody = response instanceof RosterEntry entry && !entry.isLayPartner();
            for (String name : names(response)) {
                add(response, name, nobody ? Set.of(NOBODY) : beginningsOfName(name), 1);
            }
            for (String contact : contacts(response)) {
                add(response, contact, beginnings(contact), 0);
            }
            for (Answer answer : response.answers().byQuestion().values()) {
                if (answer instanceof Answer.Words words) {
                    found(words.text()).forEach(value -> add(response, value, beginnings(value), 0));
                }
            }
        }

        private void add(Response response, String value, Set<String> beginnings, int isName) {
            beginnings.stream()
                    .sorted()
                    .forEach(beginning -> rows.add(
                            new Object[] {response.id().form(), response.id().key(), beginning, value, isName}));
        }

        /** A single word could stand anywhere ("Grace", "Rose"), so it proves nothing. */
        private Set<String> beginningsOfName(String name) {
            return name.contains(" ") ? beginnings(name) : Set.of(NOT_SOUGHT);
        }

        private Set<String> beginnings(String value) {
            return beginnings.computeIfAbsent(value, Beginnings::of);
        }
    }

    private static List<String> names(Response response) {
        if (response instanceof ExpressionOfInterest expression) {
            return texts(Stream.of(expression.name()));
        }
        if (response instanceof Attendance line) {
            return texts(Stream.of(line.partner()));
        }
        if (response instanceof Presence presence) {
            return texts(Stream.of(presence.name()));
        }
        return response instanceof RosterEntry entry
                ? texts(Stream.concat(entry.name().stream(), entry.otherNames().stream()))
                : List.of();
    }

    private static List<String> contacts(Response response) {
        return response instanceof ExpressionOfInterest expression
                ? texts(Stream.concat(expression.email().stream(), expression.phone().stream()))
                : List.of();
    }

    private static List<String> texts(Stream<String> values) {
        return values.map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    private static List<String> found(String text) {
        String plain = PersonalText.plain(text);
        List<Found> found = PersonalText.find(plain);
        return found.isEmpty()
                ? List.of()
                : texts(found.stream()
                        .filter(value -> SOUGHT.contains(value.kind()))
                        .map(value -> plain.substring(value.start(), value.end())));
    }
}
