package org.laypartners.measure;

import java.util.List;

/** A true figure for the whole programme. Its type says whether it counts people, who must be protected, or things. */
public sealed interface Measure {
    Heading heading();

    /** A figure about people. */
    sealed interface OfPeople extends Measure {
        /** Whom it is about. */
        Population population();
    }

    /**
     * People by category.
     *
     * @param eachPersonOnce whether the categories part the population; otherwise each person may be in several
     */
    record Breakdown(Heading heading, Population population, boolean eachPersonOnce, List<Count> cells)
            implements OfPeople {
        public Breakdown {
            cells = List.copyOf(cells);
        }
    }

    /** People in two parts: those who do, and those who do not. */
    record Split(Heading heading, Population population, Count does, Count doesNot) implements OfPeople {}

    /** People who agree with each of several statements. */
    record Agreements(Heading heading, Population population, List<Agreement> statements) implements OfPeople {
        public Agreements {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Things by category.
     *
     * @param eachThingOnce whether each thing stands in one row; otherwise the rows add up to no number of things
     */
    record Things(Heading heading, boolean eachThingOnce, List<Count> cells) implements Measure {
        public Things {
            cells = List.copyOf(cells);
        }

        /** Each thing in one row. */
        public Things(Heading heading, List<Count> cells) {
            this(heading, true, cells);
        }
    }
}
