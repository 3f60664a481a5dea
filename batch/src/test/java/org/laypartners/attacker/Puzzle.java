package org.laypartners.attacker;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Unknown whole numbers, each between two bounds, and sums among them. Solved by narrowing bounds until nothing moves, then
 * trying values one by one: slow on large puzzles, and exact.
 */
final class Puzzle {
    private static final int GIVE_UP = 250;

    private final List<int[]> bounds = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<SortedSet<Integer>> witnessed = new ArrayList<>();
    private final List<Integer> turns = new ArrayList<>();
    private int[] low = {};
    private int[] high = {};
    private int[] turnOf = {};
    private int[][] sumsWith = {};
    private Waiting waiting = new Waiting(0);
    private int tries;
    private boolean gaveUp;

    /** Parts less whole lie from least to most. */
    private static final class Sum {
        private final int[] parts;
        private final int whole;
        private final int least;
        private final int most;

        Sum(int[] parts, int whole, int least, int most) {
            this.parts = parts;
            this.whole = whole;
            this.least = least;
            this.most = most;
        }
    }

    /**
     * Adds an unknown.
     *
     * @param turn those of a lower turn are tried first
     */
    int unknown(int least, int most, int turn) {
        bounds.add(new int[] {least, most});
        turns.add(turn);
        sumsOf.add(new ArrayList<>());
        witnessed.add(new TreeSet<>());
        return bounds.size() - 1;
    }

    void sum(List<Integer> parts, int whole, int least, int most) {
        for (int part : parts) {
            sumsOf.get(part).add(sums.size());
        }
        sumsOf.get(whole).add(sums.size());
        sums.add(new Sum(parts.stream().mapToInt(Integer::intValue).toArray(), whole, least, most));
    }

    /** Narrows all bounds. False if the puzzle contradicts itself. */
    boolean begin() {
        low = bounds.stream().mapToInt(bound -> bound[0]).toArray();
        high = bounds.stream().mapToInt(bound -> bound[1]).toArray();
        turnOf = turns.stream().mapToInt(Integer::intValue).toArray();
        sumsWith = sumsOf.stream()
                .map(with -> with.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        waiting = new Waiting(sums.size());
        return narrow(IntStream.range(0, sums.size()).toArray()) && solve(low.clone(), high.clone());
    }

    /** The values that an unknown can have, in order; it stops when it has found enough. */
    SortedSet<Integer> values(int unknown, int enough) {
        SortedSet<Integer> found = witnessed.get(unknown);
        for (int value = low[unknown]; value <= high[unknown] && found.size() < enough; value++) {
            if (!found.contains(value)) {
                tryValue(unknown, value);
            }
        }
        return found;
    }

    /** Whether it gave up on a question, so that it may know less than could be known. */
    boolean gaveUp() {
        return gaveUp;
    }

    private void tryValue(int unknown, int value) {
        int[] keptLow = low;
        int[] keptHigh = high;
        low = low.clone();
        high = high.clone();
        low[unknown] = value;
        high[unknown] = value;
        // A question that is too hard rules nothing out.
        if (narrow(sumsWith[unknown]) && !solve(low, high) && tries > GIVE_UP) {
            witnessed.get(unknown).add(value);
        }
        low = keptLow;
        high = keptHigh;
    }

    private boolean solve(int[] fromLow, int[] fromHigh) {
        tries = 0;
        int[] keptLow = low;
        int[] keptHigh = high;
        low = fromLow.clone();
        high = fromHigh.clone();
        boolean solved = search();
        gaveUp |= tries > GIVE_UP;
        if (solved) {
            for (int unknown = 0; unknown < low.length; unknown++) {
                witnessed.get(unknown).add(low[unknown]);
            }
        }
        low = keptLow;
        high = keptHigh;
        return solved;
    }

    private boolean search() {
        int next = next();
        if (next < 0) {
            return true;
        }
        int[] keptLow = low;
        int[] keptHigh = high;
        for (int value = keptLow[next]; value <= keptHigh[next]; value++) {
            if (++tries > GIVE_UP) {
                low = keptLow;
                high = keptHigh;
                return false;
            }
            low = keptLow.clone();
            high = keptHigh.clone();
            low[next] = value;
            high[next] = value;
            if (narrow(sumsWith[next]) && search()) {
                return true;
            }
        }
        low = keptLow;
        high = keptHigh;
        return false;
    }

    /** The open unknown of the lowest turn that has the fewest values; -1 when all are fixed. */
    private int next() {
        int next = -1;
        for (int unknown = 0; unknown < low.length; unknown++) {
            if (high[unknown] > low[unknown] && (next < 0 || rank(unknown) < rank(next))) {
                next = unknown;
            }
        }
        return next;
    }

    private long rank(int unknown) {
        return turnOf[unknown] * 1_000_000L + high[unknown] - low[unknown];
    }

    private boolean narrow(int[] first) {
        waiting.clear();
        waiting.add(first);
        while (!waiting.isEmpty()) {
            Sum sum = sums.get(waiting.next());
            long least = 0;
            long most = 0;
            for (int part : sum.parts) {
                least += low[part];
                most += high[part];
            }
            // least - whole <= sum.most and most - whole >= sum.least
            if (!raise(sum.whole, least - sum.most) || !lower(sum.whole, most - sum.least)) {
                return false;
            }
            for (int part : sum.parts) {
                long othersLeast = least - low[part];
                long othersMost = most - high[part];
                int lowBefore = low[part];
                int highBefore = high[part];
                if (!lower(part, (long) sum.most + high[sum.whole] - othersLeast)
                        || !raise(part, (long) sum.least + low[sum.whole] - othersMost)) {
                    return false;
                }
                least += low[part] - lowBefore;
                most += high[part] - highBefore;
            }
        }
        return true;
    }

    private boolean raise(int unknown, long least) {
        if (least > low[unknown]) {
            if (least > high[unknown]) {
                return false;
            }
            low[unknown] = Math.toIntExact(least);
            waiting.add(sumsWith[unknown]);
        }
        return true;
    }

    private boolean lower(int unknown, long most) {
        if (most < high[unknown]) {
            if (most < low[unknown]) {
                return false;
            }
            high[unknown] = Math.toIntExact(most);
            waiting.add(sumsWith[unknown]);
        }
        return true;
    }
}
