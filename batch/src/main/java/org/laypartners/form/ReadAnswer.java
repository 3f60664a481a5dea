package org.laypartners.form;

import org.laypartners.response.Answer;

/** What came of reading one cell that is not blank. */
sealed interface ReadAnswer {
    record Given(Answer answer) implements ReadAnswer {}

    /** The cell cannot be taken; the words are those of a {@link Problem}. */
    record Wrong(String code, String expected, String advice) implements ReadAnswer {}
}
