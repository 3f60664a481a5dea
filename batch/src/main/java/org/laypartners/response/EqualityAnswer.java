package org.laypartners.response;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one person answered to equality monitoring: form B. It is no {@link Response}, on purpose: it has no id, no time but
 * the quarter, and no words, so nothing that is done with responses can be done with it, and nothing in it leads to a
 * person or to another answer.
 *
 * @param quarter when it was sent
 * @param choices by question id, the choice as the form definition spells it; a question left blank is not there
 */
public record EqualityAnswer(Quarter quarter, Map<String, String> choices) {
    public EqualityAnswer {
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    @Override
    public String toString() {
        return "EqualityAnswer";
    }
}
