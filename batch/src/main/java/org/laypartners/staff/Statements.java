package org.laypartners.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.laypartners.measure.AnswerTally;

/** The statements of the feedback form that somebody rated, in the form's order. */
final class Statements {
    static final Predicate<String> COMMITMENTS = id -> id.matches("c[0-9]+");
    static final Predicate<String> PRINCIPLES = id -> id.matches("p[0-9]+");
    static final Predicate<String> DIFFERENCE = id -> id.matches("d[0-9]+");

    private final Map<String, String> wording;
    private final Set<String> rated;

    /**
     * @param wording of each question, in the form's order
     * @param tally of how they were rated; a statement that was added to the form counts as soon as somebody rates it
     */
    Statements(Map<String, String> wording, AnswerTally tally) {
        this.wording = wording;
        this.rated = tally.rated();
    }

    List<String> rated(Predicate<String> which) {
        return wording.keySet().stream().filter(which).filter(rated::contains).toList();
    }

    String wording(String id) {
        return wording.getOrDefault(id, id);
    }
}
