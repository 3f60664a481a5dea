package org.laypartners.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The least and the most that each count can be, narrowed by one sum after the other until nothing moves. Whatever is
 * outside is impossible; what is inside may be impossible too.
 */
final class Bounds {
    private static final int NONE = -1;
    /** Between the least and the most of a count, so that three values are left once both are taken away. */
    private static final int ROOM = 4;

    private final List<Knowledge.Sum> sums;
    private final List<List<Integer>> sumsOf;
    private final int[] least;
    private final int[] most;
    private final boolean[] waits;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private boolean possible = true;

    Bounds(Knowledge known) {
        this.sums = known.sums();
        this.sumsOf = new ArrayList<>();
        this.least = known.counts().stream().mapToInt(Range::least).toArray();
        this.most = known.counts().stream().mapToInt(Range::most).toArray();
        this.waits = new boolean[sums.size()];
        known.counts().forEach(count -> sumsOf.add(new ArrayList<>()));
        for (int number = 0; number < sums.size(); number++) {
            for (int part : sums.get(number).parts()) {
                sumsOf.get(part).add(number);
            }
            sumsOf.get(sums.get(number).whole()).add(number);
            lookAt(number);
        }
        narrow();
    }

    private Bounds(Bounds same) {
        this.sums = same.sums;
        this.sumsOf = same.sumsOf;
        this.least = same.least.clone();
        this.most = same.most.clone();
        this.waits = new boolean[sums.size()];
    }

    /** What is left when a count has this value. */
    Bounds with(int count, int value) {
        return with(count, Range.exactly(value));
    }

    /** What is left when a count has one of these values. */
    Bounds with(int count, Range range) {
        Bounds narrower = new Bounds(this);
        narrower.keep(count, range.least(), range.most());
        narrower.narrow();
        return narrower;
    }

    /**
     * What is left when no count is the least or the most that it can be, one after the other as far as none of that is out of
     * bounds.
     */
    Bounds inside() {
        Bounds inside = this;
        for (int count = 0; count < least.length; count++) {
            if (inside.most[count] - inside.least[count] >= ROOM) {
                Bounds narrower = inside.with(count, new Range(inside.least[count] + 1, inside.most[count] - 1));
                inside = narrower.isPossible() ? narrower : inside;
            }
        }
        return inside;
    }

    /** The same as far as these values, which are within bounds, stay possible: those at an edge may stay there. */
    Bounds insideAround(int[] values) {
        Bounds inside = this;
        for (int count = 0; count < least.length; count++) {
            if (inside.most[count] - inside.least[count] >= ROOM) {
                int from = Math.min(inside.least[count] + 1, values[count]);
                int to = Math.max(inside.most[count] - 1, values[count]);
                inside = inside.with(count, new Range(from, to));
            }
        }
        return inside;
    }

    /** The counts that have the least or the most that they can be, and much room besides, each with that value. */
    SortedMap<Integer, Integer> atAnEdge(int[] values) {
        SortedMap<Integer, Integer> edge = new TreeMap<>();
        for (int count = 0; count < least.length; count++) {
            boolean isOut = values[count] == least[count] || values[count] == most[count];
            if (isOut && most[count] - least[count] >= ROOM) {
                edge.put(count, values[count]);
            }
        }
        return edge;
    }

    /** False where all that is known cannot be true at once. */
    boolean isPossible() {
        return possible;
    }

    /** How many counts there are. */
    int size() {
        return least.length;
    }

    Range of(int count) {
        return new Range(least[count], most[count]);
    }

    /**
     * Of the counts that can have more than one value, that in the most sums, for it settles the most others; among equals that
     * which has the fewest values. It is -1 where each has one value.
     */
    int firstOpen() {
        int first = NONE;
        for (int count = 0; count < least.length; count++) {
            if (least[count] < most[count] && (first == NONE || isBefore(count, first))) {
                first = count;
            }
        }
        return first;
    }

    private boolean isBefore(int one, int other) {
        int more = sumsOf.get(one).size() - sumsOf.get(other).size();
        return more > 0 || (more == 0 && most[one] - least[one] < most[other] - least[other]);
    }

    /** The counts that can have more than one value. */
    BitSet open() {
        BitSet open = new BitSet();
        for (int count = 0; count < least.length; count++) {
            open.set(count, least[count] < most[count]);
        }
        return open;
    }

    /** The least that each count can be. */
    int[] least() {
        return least.clone();
    }

    private void narrow() {
        while (possible && !waiting.isEmpty()) {
            int number = waiting.remove();
            waits[number] = false;
            narrow(sums.get(number));
        }
    }

    /** The parts less the whole lie between two bounds, so all but one of them bound the one that is left. */
    private void narrow(Knowledge.Sum sum) {
        long partsLeast = 0;
        long partsMost = 0;
        for (int part : sum.parts()) {
            partsLeast += least[part];
            partsMost += most[part];
        }
        keep(sum.whole(), partsLeast - sum.most(), partsMost - sum.least());
        long from = (long) sum.least() + least[sum.whole()];
        long to = (long) sum.most() + most[sum.whole()];
        for (int part : sum.parts()) {
            long othersLeast = partsLeast - least[part];
            long othersMost = partsMost - most[part];
            keep(part, from - othersMost, to - othersLeast);
            partsLeast = othersLeast + least[part];
            partsMost = othersMost + most[part];
        }
    }

    private void keep(int count, long from, long to) {
        if (from > most[count] || to < least[count]) {
            possible = false;
        } else if (from > least[count] || to < most[count]) {
            least[count] = (int) Math.max(from, least[count]);
            most[count] = (int) Math.min(to, most[count]);
            sumsOf.get(count).forEach(this::lookAt);
        }
    }

    private void lookAt(int number) {
        if (!waits[number]) {
            waits[number] = true;
            waiting.add(number);
        }
    }
}
