package org.laypartners.disclosure;

import java.util.Optional;

/**
 * Finds solutions near one that is known: moves a count, then others so that all sums hold again. It finds most of what
 * there is to find in little time, and proves nothing where it finds none.
 */
final class SmallSteps {
    /** From a row over one of its quarters to the people of that quarter, and on to another row. */
    private static final int FURTHEST = 5;

    private final Knowledge known;
    private int[] values = {};

    SmallSteps(Knowledge known) {
        this.known = known;
    }

    /** A solution in which one count differs by so much from the solution given. */
    Optional<int[]> from(int[] solution, int count, int difference) {
        values = solution.clone();
        return move(count, difference, FURTHEST) && known.agreesWith(values) ? Optional.of(values) : Optional.empty();
    }

    private boolean move(int count, int difference, int further) {
        int value = values[count] + difference;
        if (value < 0 || !known.counts().get(count).holds(value)) {
            return false;
        }
        values[count] = value;
        for (Knowledge.Sum sum : known.sumsOf(count)) {
            if (!sum.holds(values) && !(further > 0 && mend(sum, count, further - 1))) {
                values[count] -= difference;
                return false;
            }
        }
        return true;
    }

    /** Moves one other count of the sum, so that it holds again. */
    private boolean mend(Knowledge.Sum sum, int moved, int further) {
        int missing = sum.missing(values);
        int[] before = values.clone();
        if (sum.whole() != moved && move(sum.whole(), -missing, further)) {
            return true;
        }
        for (int part : sum.parts()) {
            values = before.clone();
            if (part != moved && move(part, missing, further)) {
                return true;
            }
        }
        values = before;
        return false;
    }
}
