package org.laypartners.form;

import java.util.Optional;
import org.laypartners.response.Answer;

/** What came of reading one cell that is not blank. */
sealed interface ReadAnswer {
    /**
     * The cell answers the question.
     *
     * @param typed what somebody typed in place of a choice, or beside it
     */
    record Given(Answer answer, Optional<Answer.Words> typed) implements ReadAnswer {
        Given(Answer answer) {
            this(answer, Optional.empty());
        }
    }

    /** The cell cannot be taken; the words are those of a {@link Problem}. */
    record Wrong(String code, String expected, String advice) implements ReadAnswer {}
}
