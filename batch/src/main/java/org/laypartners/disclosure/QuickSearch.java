package org.laypartners.disclosure;

import java.util.Optional;

/**
 * Finds a solution by giving one count after the other a value that is not out of bounds, lowest first. It soon gives up, and
 * so proves nothing where it finds none.
 */
final class QuickSearch {
    private static final int TRIES = 100;

    private final Bounds start;
    private int left = TRIES;

    QuickSearch(Bounds start) {
        this.start = start;
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
        for (int value = range.least(); value <= range.most() && left-- > 0; value++) {
            Bounds fixed = bounds.with(open, value);
            Optional<int[]> found = fixed.isPossible() ? from(fixed) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
