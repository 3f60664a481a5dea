package org.laypartners.form;

import java.util.List;
import java.util.Map;
import org.laypartners.response.Answer;

/**
 * Holds when each named question has one of the named answers.
 *
 * @param answers the answers by question id, as the definition spells them; {@code Yes} and {@code No} for yes or no
 */
record Condition(Map<String, List<String>> answers) {
    Condition {
        answers = Map.copyOf(answers);
    }

    boolean holds(Map<String, Answer> given) {
        return answers.entrySet().stream().allMatch(entry -> {
            Answer answer = given.get(entry.getKey());
            return answer != null && says(answer, entry.getValue());
        });
    }

    /** Whether an answer is one of those named. */
    static boolean says(Answer answer, List<String> texts) {
        if (answer instanceof Answer.Choice choice) {
            return texts.contains(choice.option());
        }
        if (answer instanceof Answer.Choices choices) {
            return choices.options().stream().anyMatch(texts::contains);
        }
        return answer instanceof Answer.YesNo yesNo && texts.contains(yesNo.yes() ? "Yes" : "No");
    }
}
