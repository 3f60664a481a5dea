package org.laypartners.form;

import java.util.List;

/**
 * One choice of a question.
 *
 * @param text as the form shows it, and as it is kept
 * @param also other spellings that exports use for the same choice
 * @param offered whether somebody who asks to join can still choose it; an answer that names it is taken in all the same
 */
public record Option(String text, List<String> also, boolean offered) {
    public Option {
        also = List.copyOf(also);
    }

    public Option(String text, List<String> also) {
        this(text, also, true);
    }

    public static Option of(String text) {
        return new Option(text, List.of());
    }
}
