package org.laypartners.form;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/**
 * What of a response may be counted for the public: its answers to questions of the classes {@link PrivacyClass#AGGREGATE}
 * and {@link PrivacyClass#THING}, and no other. Public figures are made from nothing else, so a name, an address or a
 * person's own words cannot reach them by mistake.
 *
 * @param <R> the kind of response
 */
public final class Countable<R extends Response> {
    private static final Set<PrivacyClass> COUNTED = Set.of(PrivacyClass.AGGREGATE, PrivacyClass.THING);

    private final R response;
    private final Pseudonym person;

    private Countable(R response, Pseudonym person) {
        this.response = response;
        this.person = person;
    }

    static <R extends Response> Countable<R> of(R response, List<Question> questions, String person, Made<R> made) {
        Set<String> counted = questions.stream()
                .filter(question -> COUNTED.contains(question.privacy()))
                .map(Question::id)
                .collect(Collectors.toSet());
        Map<String, Answer> answers = new LinkedHashMap<>(response.answers().byQuestion());
        answers.keySet().retainAll(counted);
        return new Countable<>(
                made.of(response.id(), response.submitted(), response.modified(), new Answers(answers)),
                new Pseudonym(person));
    }

    /** The response without all that may not be counted. */
    public R response() {
        return response;
    }

    /** Whose it is. */
    public Pseudonym person() {
        return person;
    }

    @Override
    public String toString() {
        return "Countable " + response;
    }

    /** Makes a response of its parts. */
    interface Made<R> {
        R of(ResponseId id, LocalDateTime submitted, LocalDateTime modified, Answers answers);
    }
}
