package org.laypartners.measure;

import java.util.List;

/** A true figure for the whole programme. Its type says whether it counts people, who must be protected, or things. */
public sealed interface Measure {
    Heading heading();

    /** People by category. */
    record Breakdown(Heading heading, boolean eachPersonOnce, List<Count> cells) implements Measure {
        public Breakdown {
            cells = List.copyOf(cells);
        }
    }

    /** People in two parts: those who do, and those who do not. */
    record Split(Heading heading, Count does, Count doesNot) implements Measure {}

    /** People who agree with each of several statements. */
    record Agreements(Heading heading, List<Agreement> statements) implements Measure {
        public Agreements {
            statements = List.copyOf(statements);
        }
    }

    /** Things by category, where each thing stands in one row. */
    record Things(Heading heading, List<Count> cells) implements Measure {
        public Things {
            cells = List.copyOf(cells);
        }
    }
}
