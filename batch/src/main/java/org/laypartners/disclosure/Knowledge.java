package org.laypartners.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * What everybody can know of counts that they cannot see: the range of each, and how they add up. It is made from what is
 * published alone; no true count ever stands in it.
 */
final class Knowledge {
    private final List<Range> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Sum>> sumsOf = new ArrayList<>();

    /**
     * Adds a count.
     *
     * @return its number, from 0
     */
    int count(Range range) {
        counts.add(range);
        sumsOf.add(new ArrayList<>());
        return counts.size() - 1;
    }

    /** These counts add up to the whole. */
    void addUpTo(int whole, List<Integer> parts) {
        add(new Sum(parts, whole, 0, 0));
    }

    /** These counts add up to the whole or less. */
    void addUpToAtMost(int whole, List<Integer> parts) {
        add(new Sum(parts, whole, -Range.MANY, 0));
    }

    /** These counts add up to the whole or more. */
    void addUpToAtLeast(int whole, List<Integer> parts) {
        add(new Sum(parts, whole, 0, Range.MANY));
    }

    private void add(Sum sum) {
        sums.add(sum);
        sum.parts().forEach(part -> sumsOf.get(part).add(sum));
        sumsOf.get(sum.whole()).add(sum);
    }

    List<Range> counts() {
        return counts;
    }

    List<Sum> sums() {
        return sums;
    }

    /** Those that a count is the whole or a part of. */
    List<Sum> sumsOf(int count) {
        return sumsOf.get(count);
    }

    /**
     * The counts that stand nearest to one, itself among them: those with which it shares a sum, then those that share one
     * with these.
     *
     * @param many how many are enough; all that share the last sum looked at are among them
     */
    BitSet nearest(int count, int many) {
        BitSet all = new BitSet();
        all.set(0, counts.size());
        return nearest(count, many, all);
    }

    /** The same among some counts alone: no sum leads from one to another but over these. */
    private BitSet nearest(int count, int many, BitSet among) {
        BitSet nearest = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(count));
        nearest.set(count);
        while (!waiting.isEmpty() && nearest.cardinality() < many) {
            for (Sum sum : sumsOf(waiting.remove())) {
                Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                        .filter(each -> among.get(each) && !nearest.get(each))
                        .forEach(each -> {
                            nearest.set(each);
                            waiting.add(each);
                        });
            }
        }
        return nearest;
    }

    /** Some counts, sorted into pieces, so that no sum has counts of two pieces. */
    List<BitSet> pieces(BitSet these) {
        List<BitSet> pieces = new ArrayList<>();
        BitSet left = (BitSet) these.clone();
        for (int count = left.nextSetBit(0); count >= 0; count = left.nextSetBit(0)) {
            BitSet piece = nearest(count, Integer.MAX_VALUE, these);
            pieces.add(piece);
            left.andNot(piece);
        }
        return pieces;
    }

    /** Whether no sum is ever broken by a count that grows. */
    boolean mayGrow(int count) {
        return sumsOf(count).stream().allMatch(sum -> sum.whole() == count && sum.least() <= -Range.MANY);
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
