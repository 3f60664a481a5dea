package org.laypartners.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.response.Answer;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Presence;
import org.laypartners.response.Response;
import org.laypartners.response.RosterEntry;

/** Finds in the store what must never stand on a public page. */
public final class PersonalValues {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>(),;:\"]+@[^@\\s<>(),;:\"]+\\.\\p{L}{2,}");

    /** From 10 digits on, after a 0 or a +: neither a date nor an amount looks like that. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}0-9])(?:\\+|\\(?0)(?:[ ().-]{0,2}[0-9]){9,14}(?![0-9])");

    /** The second half leaves out the letters that no postcode has there. */
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][0-9A-Z]? {0,2}[0-9][ABD-HJLNP-UW-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private final ResponseStore responses;

    public PersonalValues(ResponseStore responses) {
        this.responses = responses;
    }

    /**
     * Every email address, phone number and full postcode, and every name of two words or more that somebody gave or that
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
        return Stream.of(EMAIL, PHONE, POSTCODE)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group);
    }
}
