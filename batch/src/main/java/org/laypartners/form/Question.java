package org.laypartners.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question of a form.
 *
 * @param id never changes, for example {@code c05}
 * @param ask the question as the form asks it
 * @param headings other headings that exports use for it
 * @param options the choices; empty unless the type is ONE or MANY
 * @param pattern what a WORDS answer must look like; empty when anything will do
 * @param expected what the pattern asks for in plain words, for messages; empty when there is no pattern
 * @param typed the choice that a person's own words count as; empty where the question has no box for them
 * @param standard which of the six UK Standards for Public Involvement it tells about; empty for none
 */
public record Question(
        String id,
        String ask,
        List<String> headings,
        AnswerType type,
        List<Option> options,
        boolean required,
        PrivacyClass privacy,
        Optional<Pattern> pattern,
        String expected,
        Optional<String> typed,
        Optional<String> standard) {
    public Question {
        headings = List.copyOf(headings);
        options = List.copyOf(options);
    }
}
