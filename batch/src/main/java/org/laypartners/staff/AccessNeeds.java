package org.laypartners.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.report.Field;
import org.laypartners.response.ExpressionOfInterest;

/**
 * What people need to take part. Shown wherever a person is listed, as the Accessible Information Standard (NHS England,
 * DAPB1605) asks of what an organisation knows.
 */
final class AccessNeeds {
    static final String COLUMN = "What they need to take part";

    private static final String QUESTION = "eoi_access";

    private final Map<String, Field> byName = new HashMap<>();

    AccessNeeds(List<ExpressionOfInterest> expressions) {
        expressions.forEach(response -> byName.merge(key(response.name()), of(response), AccessNeeds::either));
    }

    static Field of(ExpressionOfInterest response) {
        List<String> needs = Stream.concat(
                        TypedChoices.of(response.answers(), QUESTION).stream().filter(need -> !need.equals("Nothing")),
                        response.answers().words("eoi_access_other").stream())
                .toList();
        if (!needs.isEmpty()) {
            return Field.flags(needs, Field.WARN);
        }
        return Field.of(response.answers().byQuestion().containsKey(QUESTION) ? "Nothing" : "Not answered");
    }

    /** What somebody of that name said they need; when two of one name differ, a person must look. */
    Field under(String name) {
        return byName.getOrDefault(key(name), Field.of("Not known"));
    }

    private static Field either(Field one, Field other) {
        return one.equals(other) ? one : Field.tag("Answers differ: ask", Field.WARN);
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
