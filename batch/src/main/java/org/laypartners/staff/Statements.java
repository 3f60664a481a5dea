package org.laypartners.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.laypartners.response.Answer;

/** The statements of the feedback form that somebody rated, in the form's order. */
final class Statements {
    static final Predicate<String> COMMITMENTS = id -> id.matches("c[0-9]+");
    static final Predicate<String> PRINCIPLES = id -> id.matches("p[0-9]+");
    static final Predicate<String> DIFFERENCE = id -> id.matches("d[0-9]+");

    private final StaffMaterial material;
    private final Set<String> rated;

    Statements(StaffMaterial material) {
        this.material = material;
        this.rated = rated(material);
    }

    List<String> rated(Predicate<String> which) {
        return material.questions().keySet().stream()
                .filter(which)
                .filter(rated::contains)
                .toList();
    }

    String wording(String id) {
        return material.questions().getOrDefault(id, id);
    }

    /** A statement that was added to the form counts as soon as somebody rates it. */
    private static Set<String> rated(StaffMaterial material) {
        Set<String> rated = new HashSet<>();
        material.told()
                .feedback()
                .forEach(feedback -> feedback.answers().byQuestion().forEach((question, answer) -> {
                    if (answer instanceof Answer.Rating || answer instanceof Answer.NotApplicable) {
                        rated.add(question);
                    }
                }));
        return rated;
    }
}
