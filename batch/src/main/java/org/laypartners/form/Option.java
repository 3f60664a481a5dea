package org.laypartners.form;

import java.util.List;

/**
 * One choice of a question.
 *
 * @param text as the form shows it, and as it is kept
 * @param also other spellings that exports use for the same choice
 */
public record Option(String text, List<String> also) {
    public Option {
        also = List.copyOf(also);
    }

    public static Option of(String text) {
        return new Option(text, List.of());
    }
}
