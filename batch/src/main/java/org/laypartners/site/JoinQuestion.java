package org.laypartners.site;

import java.util.List;

/**
 * One question of the interest form, as the get involved page shows it.
 *
 * @param ask the question in the words of the form
 * @param required whether the form insists on an answer
 * @param kind how it is answered, for example {@code Choose one}
 * @param choices the answers to choose from; none where the words are the writer's own
 */
public record JoinQuestion(String ask, boolean required, String kind, List<String> choices) {
    public JoinQuestion {
        choices = List.copyOf(choices);
    }
}
