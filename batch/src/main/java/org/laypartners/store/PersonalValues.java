package org.laypartners.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.response.Answer;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Response;

/** Finds in the store what must never stand on a public page. */
public final class PersonalValues {
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{8,18}[0-9]");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

    private final ResponseStore responses;

    public PersonalValues(ResponseStore responses) {
        this.responses = responses;
    }

    /** Every email address, phone number, full postcode and name of two words or more, each once. */
    public Set<String> all() {
        Set<String> values = new TreeSet<>();
        try (Stream<ExpressionOfInterest> all = responses.expressionsOfInterest()) {
            all.forEach(response -> {
                Stream.of(response.name()).filter(PersonalValues::twoWords).forEach(values::add);
                collect(response, values);
            });
        }
        try (Stream<Attendance> all = responses.attendance()) {
            all.map(Attendance::partner).filter(PersonalValues::twoWords).forEach(values::add);
        }
        try (Stream<? extends Response> all = responses.feedback()) {
            all.forEach(response -> collect(response, values));
        }
        return values;
    }

    /** A single word could stand anywhere ("Grace", "Rose"), so it proves nothing. */
    private static boolean twoWords(String name) {
        return name.strip().contains(" ");
    }

    private static void collect(Response response, Set<String> values) {
        response.answers().byQuestion().values().stream()
                .filter(Answer.Words.class::isInstance)
                .map(answer -> ((Answer.Words) answer).text())
                .forEach(text -> Stream.of(EMAIL, PHONE, POSTCODE)
                        .flatMap(pattern -> pattern.matcher(text).results())
                        .map(MatchResult::group)
                        .forEach(values::add));
    }
}
