package org.laypartners.staff;

import java.util.List;
import java.util.function.Predicate;
import org.laypartners.response.Answer;

/** The statements of the feedback form that somebody rated, in the form's order. */
final class Statements {
    static final Predicate<String> COMMITMENTS = id -> id.matches("c[0-9]+");
    static final Predicate<String> PRINCIPLES = id -> id.matches("p[0-9]+");
    static final Predicate<String> DIFFERENCE = id -> id.matches("d[0-9]+");

    private final StaffMaterial material;

    Statements(StaffMaterial material) {
        this.material = material;
    }

    List<String> rated(Predicate<String> which) {
        return material.questions().keySet().stream()
                .filter(which)
                .filter(this::isRated)
                .toList();
    }

    String wording(String id) {
        return material.questions().getOrDefault(id, id);
    }

    /** A statement that was added to the form counts as soon as somebody rates it. */
    private boolean isRated(String question) {
        return material.told().feedback().stream()
                .map(feedback -> feedback.answers().byQuestion().get(question))
                .anyMatch(answer -> answer instanceof Answer.Rating || answer instanceof Answer.NotApplicable);
    }
}
