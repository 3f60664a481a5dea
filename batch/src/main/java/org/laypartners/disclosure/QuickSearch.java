package org.laypartners.disclosure;

import java.util.Optional;

/**
 * Finds a solution by giving one count after the other a value that is not out of bounds, from the middle outwards: then most
 * counts can move from there. It soon gives up, and so proves nothing where it finds none.
 */
final class QuickSearch {
    /** More than there are counts, for each takes one at least. */
    private static final int TRIES_TO_SPARE = 100;

    private final Bounds start;
    private int left;

    QuickSearch(Bounds start) {
        this.start = start;
        this.left = start.size() + TRIES_TO_SPARE;
    }

    Optional<int[]> solution() {
        return start.isPossible() ? from(start) : Optional.empty();
    }

    private Optional<int[]> from(Bounds bounds) {
        int open = bounds.firstOpen();
        if (open < 0) {
            return Optional.of(bounds.least());
        }
        Range range = bounds.of(open);
        for (int step = 0; step < range.size() && left-- > 0; step++) {
            Bounds fixed = bounds.with(open, fromTheMiddle(range, step));
            Optional<int[]> found = fixed.isPossible() ? from(fixed) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The middle one at step 0, then the next above, the next below, and so on. */
    private static int fromTheMiddle(Range range, int step) {
        int middle = range.least() + (range.size() - 1) / 2;
        return step % 2 == 1 ? middle + (step + 1) / 2 : middle - step / 2;
    }
}
