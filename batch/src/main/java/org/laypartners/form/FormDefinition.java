package org.laypartners.form;

import java.util.List;
import java.util.Optional;

/**
 * A form, as a YAML file under {@code batch/forms} defines it.
 *
 * @param id never changes, for example {@code feedback}
 * @param version counts up when the form's wording changes
 * @param why what its answers are for, in a plain sentence or two; the privacy notice says it
 * @param keptByStaff whether staff or a tool fill it in about people, and not people about themselves
 * @param retentionMonths how long its answers are kept after they were sent, in whole months; empty while no rule is set
 */
public record FormDefinition(
        String id,
        FormKind kind,
        String title,
        int version,
        String why,
        boolean keptByStaff,
        Optional<Integer> retentionMonths,
        List<Question> questions) {
    public FormDefinition {
        questions = List.copyOf(questions);
    }

    /**
     * Whether what a person typed in place of a choice is kept, for staff to read. What staff type about others is not:
     * it is counted as that choice, and nobody would read it.
     */
    public boolean keepsTyped(Question question) {
        return question.typed().isPresent() && !keptByStaff;
    }
}
