package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import org.laypartners.response.Answers;

/** Choices as staff read them: what somebody typed under "Other" stands with it. */
final class TypedChoices {
    private static final String OTHER = "Other";

    private TypedChoices() {}

    /** The choices of a question, of which one or many can be made, in the order given; what was typed comes last. */
    static List<String> of(Answers answers, String question) {
        List<String> choices = new ArrayList<>(answers.choices(question));
        answers.choice(question).ifPresent(choices::add);
        answers.typed(question).ifPresent(typed -> {
            boolean other = choices.remove(OTHER);
            choices.add(other ? OTHER + ": " + typed : typed);
        });
        return choices;
    }
}
