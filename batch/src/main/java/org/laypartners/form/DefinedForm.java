package org.laypartners.form;

import java.util.Map;

/**
 * A form with all that its YAML file says.
 *
 * @param file the file's name, for advice
 * @param rules by question id; every question has some
 */
record DefinedForm(String file, FormDefinition definition, Map<String, Rules> rules) {
    DefinedForm {
        rules = Map.copyOf(rules);
    }

    Rules rulesOf(Question question) {
        Rules found = rules.get(question.id());
        if (found == null) {
            throw new IllegalStateException("no rules for question " + question.id());
        }
        return found;
    }
}
