package org.laypartners.form;

import java.util.List;
import java.util.Set;
import org.laypartners.response.EqualityAnswer;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

/** What came of one row. */
public sealed interface Outcome {
    /**
     * The row is taken in.
     *
     * @param earlier the ids under which earlier versions of the program may have stored the same response; mostly none
     */
    record Accepted(Response response, Set<ResponseId> earlier) implements Outcome {
        public Accepted {
            earlier = Set.copyOf(earlier);
        }
    }

    /**
     * An answer to equality monitoring, which is kept apart.
     *
     * @param repeat what stays the same wherever an export repeats the answer, and holds none of its choices; not to be
     *     kept as it is
     */
    record Apart(EqualityAnswer answer, String repeat) implements Outcome {
        @Override
        public String toString() {
            return "Apart";
        }
    }

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
