package org.laypartners.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One column of the table that a form is when people fill it in by hand.
 *
 * @param hint what to write, in a few words; empty when the question says it all
 * @param from the least number
 * @param to the greatest number
 * @param fromDay the first day
 * @param toDay the last day
 */
public record TableColumn(
        Question question,
        Need need,
        Optional<String> hint,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        Optional<LocalDate> fromDay,
        Optional<LocalDate> toDay) {
    /** What becomes of a row that leaves the column's cell blank. */
    public enum Need {
        /** It is refused. */
        ALWAYS,
        /** It is refused if other answers ask for this one. */
        SOMETIMES,
        /** It is taken in, but a table without the column is not. */
        COLUMN_ONLY,
        /** It is taken in, and so is a table without the column. */
        NEVER
    }

    static TableColumn of(Question question, Rules rules) {
        return new TableColumn(
                question,
                need(question, rules),
                rules.hint(),
                rules.from(),
                rules.to(),
                rules.fromDay(),
                rules.toDay());
    }

    private static Need need(Question question, Rules rules) {
        if (rules.mayBeBlank()) {
            return question.required() ? Need.COLUMN_ONLY : Need.NEVER;
        }
        if (question.required()) {
            return rules.unless().isPresent() ? Need.SOMETIMES : Need.ALWAYS;
        }
        return rules.requiredIf().isPresent() ? Need.SOMETIMES : Need.NEVER;
    }
}
