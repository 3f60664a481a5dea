package org.laypartners.form;

import java.util.Map;

/**
 * A form with all that its YAML file says.
 *
 * @param file the file's name, for advice
 * @param rules by question id; every question has some
 * @param ratingCodes the level that a tool's code stands for, by folded code; 0 for not applicable
 */
record DefinedForm(String file, FormDefinition definition, Map<String, Rules> rules, Map<String, Integer> ratingCodes) {
    DefinedForm {
        rules = Map.copyOf(rules);
        ratingCodes = Map.copyOf(ratingCodes);
    }

    Rules rulesOf(Question question) {
        Rules found = rules.get(question.id());
        if (found == null) {
            throw new IllegalStateException("no rules for question " + question.id());
        }
        return found;
    }
}
