package org.laypartners.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.personal.Found;
import org.laypartners.personal.PersonalText;
import org.laypartners.response.Answer;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.laypartners.response.RosterEntry;

/** Finds in the store what must never stand on a public page. */
public final class PersonalValues {
    /** Dates and web addresses stand on public pages by right; what is left points to a person. */
    private static final Set<Found.Kind> SOUGHT = Set.of(
            Found.Kind.EMAIL,
            Found.Kind.PHONE,
            Found.Kind.POSTCODE,
            Found.Kind.NHS_NUMBER,
            Found.Kind.NATIONAL_INSURANCE);

    private final ResponseStore responses;

    public PersonalValues(ResponseStore responses) {
        this.responses = responses;
    }

    /**
     * Every email address, phone number, full postcode, NHS and National Insurance number, and every name of two words or
     * more that somebody gave or that a list of people uses, each once and as it was written, in the order of the alphabet.
     */
    public Set<String> all() {
        Set<String> values = new TreeSet<>();
        try (Stream<Response> all = responses.everything()) {
            all.forEach(response -> {
                // A single word could stand anywhere ("Grace", "Rose"), so it proves nothing.
                names(response)
                        .map(String::strip)
                        .filter(name -> name.contains(" "))
                        .forEach(values::add);
                contacts(response).map(String::strip).forEach(values::add);
                addFound(response, values);
            });
        }
        return values;
    }

    /** The names that somebody gave, or that a register, a roster or a report of a meeting uses; single words too. */
    public Set<String> names() {
        try (Stream<Response> all = responses.everything()) {
            return all.flatMap(PersonalValues::names).collect(Collectors.toCollection(TreeSet::new));
        }
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

    private static void addFound(Response response, Set<String> values) {
        response.answers().byQuestion().values().stream()
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text())
                .flatMap(PersonalValues::found)
                .forEach(values::add);
    }

    private static Stream<String> found(String text) {
        String plain = PersonalText.plain(text);
        return PersonalText.find(plain).stream()
                .filter(found -> SOUGHT.contains(found.kind()))
                .map(found -> plain.substring(found.start(), found.end()));
    }
}
