package org.laypartners.form;

import java.util.List;
import org.laypartners.response.Response;

/** What came of one row. */
public sealed interface Outcome {
    record Accepted(Response response) implements Outcome {}

    /**
     * The row cannot be taken in.
     *
     * @param problems every problem of the row, so that staff mend it once; never empty
     */
    record Refused(List<Problem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The row holds no answer at all, so there is nothing to take in or to refuse; it is not counted as read. */
    record Blank() implements Outcome {}
}
