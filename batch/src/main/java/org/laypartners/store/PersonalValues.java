package org.laypartners.store;

import java.util.Set;
import java.util.TreeSet;
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
     * Every email address, phone number, full postcode, NHS and National Insurance number, and every name of two words or more that somebody gave or that
     * a register uses, each once and as it was written, in the order of the alphabet.
     */
    public Set<String> all() {
        Set<String> values = new TreeSet<>();
        try (Stream<ExpressionOfInterest> all = responses.expressionsOfInterest()) {
            all.forEach(response -> {
                addName(response.name(), values);
                Stream.concat(response.email().stream(), response.phone().stream())
                        .map(String::strip)
                        .forEach(values::add);
                addFound(response, values);
            });
        }
        try (Stream<Attendance> all = responses.attendance()) {
            all.forEach(line -> {
                addName(line.partner(), values);
                addFound(line, values);
            });
        }
        try (Stream<Presence> all = responses.presences()) {
            all.forEach(presence -> {
                addName(presence.name(), values);
                addFound(presence, values);
            });
        }
        try (Stream<RosterEntry> all = responses.roster()) {
            all.forEach(entry -> {
                Stream.concat(entry.name().stream(), entry.otherNames().stream())
                        .forEach(name -> addName(name, values));
                addFound(entry, values);
            });
        }
        try (Stream<? extends Response> all = responses.feedback()) {
            all.forEach(response -> addFound(response, values));
        }
        return values;
    }

    /** The names that somebody gave, or that a register, a roster or a report of a meeting uses; single words too. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        try (Stream<ExpressionOfInterest> expressions = responses.expressionsOfInterest();
                Stream<Attendance> attendance = responses.attendance();
                Stream<Presence> presences = responses.presences();
                Stream<RosterEntry> roster = responses.roster()) {
            expressions.map(ExpressionOfInterest::name).forEach(names::add);
            attendance.map(Attendance::partner).forEach(names::add);
            presences.map(Presence::name).forEach(names::add);
            roster.flatMap(entry -> Stream.concat(entry.name().stream(), entry.otherNames().stream()))
                    .forEach(names::add);
        }
        return names;
    }

    /** A single word could stand anywhere ("Grace", "Rose"), so it proves nothing. */
    private static void addName(String name, Set<String> values) {
        String stripped = name.strip();
        if (stripped.contains(" ")) {
            values.add(stripped);
        }
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
