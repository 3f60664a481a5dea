package org.laypartners.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What everybody can know of counts that they cannot see: the range of each, and how they add up. It is made from what is
 * published alone; no true count ever stands in it.
 */
final class Knowledge {
    private final List<Range> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /**
     * Adds a count.
     *
     * @return its number, from 0
     */
    int count(Range range) {
        counts.add(range);
        return counts.size() - 1;
    }

    /** These counts add up to the whole. */
    void addUpTo(int whole, List<Integer> parts) {
        sums.add(new Sum(parts, whole, 0, 0));
    }

    /** These counts add up to the whole or less. */
    void addUpToAtMost(int whole, List<Integer> parts) {
        sums.add(new Sum(parts, whole, -Range.MANY, 0));
    }

    /** These counts add up to the whole or more. */
    void addUpToAtLeast(int whole, List<Integer> parts) {
        sums.add(new Sum(parts, whole, 0, Range.MANY));
    }

    List<Range> counts() {
        return counts;
    }

    List<Sum> sums() {
        return sums;
    }

    /** Whether these values, one for each count, agree with all that is known. */
    boolean agreesWith(int[] values) {
        for (int count = 0; count < counts.size(); count++) {
            if (!counts.get(count).holds(values[count])) {
                return false;
            }
        }
        return sums.stream().allMatch(sum -> sum.holds(values));
    }

    /**
     * The parts less the whole lie between two bounds.
     *
     * @param parts numbers of counts
     * @param whole number of a count
     */
    record Sum(List<Integer> parts, int whole, int least, int most) {
        Sum {
            parts = List.copyOf(parts);
        }

        boolean holds(int[] values) {
            return missing(values) == 0;
        }

        /** By how much the parts must grow, or shrink where it is below 0, for the sum to hold. */
        int missing(int[] values) {
            int rest = -values[whole];
            for (int part : parts) {
                rest += values[part];
            }
            return rest < least ? least - rest : Math.min(most - rest, 0);
        }
    }
}
