package org.laypartners.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Works out which values counts can still have, by integer programming: this is what an attacker does. What {@link Bounds},
 * {@link QuickSearch} and {@link SmallSteps} find is found in far less time, so the solver has only the rest to do. Each
 * value found comes with a whole solution, which is checked in whole numbers before it counts, so no rounding in the solver
 * can make a count look safer than it is.
 *
 * <p>The method is that of the audit in Statistical Disclosure Control (Hundepool and others, Wiley 2012, chapter 4).
 */
final class PossibleValues {
    private static final int MANY_STEPS = 4;
    /** So many counts move at first. */
    private static final int NEARBY = 100;
    /** With more the solver may take as long as with all. */
    private static final int FURTHER = 1_600;

    private final Knowledge known;
    private final SmallSteps steps;
    private Bounds bounds;
    private final List<SortedSet<Integer>> found = new ArrayList<>();
    private final Optional<int[]> some;
    private int[] latest = {};

    PossibleValues(Knowledge known) {
        this.known = known;
        this.steps = new SmallSteps(known);
        this.bounds = new Bounds(known);
        known.counts().forEach(count -> found.add(new TreeSet<>()));
        this.some = bounds.isPossible()
                ? quick(bounds)
                        .or(() -> some(bounds.inside()))
                        .or(() -> some(bounds).map(this::inwards))
                : Optional.empty();
    }

    /** Whether all that is known can be true at once. It cannot where a published figure was corrected later. */
    boolean agree() {
        return some.isPresent();
    }

    /** Whether a count has at least so many possible values. */
    boolean leaves(int count, int atLeast) {
        return values(count, atLeast).size() >= atLeast;
    }

    /** Every possible value of a count, in order. Only for counts that are bounded to a few dozen. */
    SortedSet<Integer> of(int count) {
        return values(count, Integer.MAX_VALUE);
    }

    private SortedSet<Integer> values(int count, int enough) {
        SortedSet<Integer> values = found.get(count);
        if (agree()) {
            walk(count, 1, enough);
            walk(count, -1, enough);
        }
        if (agree() && values.size() < enough && known.counts().size() > NEARBY) {
            lookNearby(count, enough);
        }
        if (!agree() || values.size() >= enough) {
            return values;
        }
        narrow(count, known.nearest(count, NEARBY));
        narrow(count, known.nearest(count, FURTHER / MANY_STEPS));
        askOneByOne(count, enough);
        return values;
    }

    /** The nearest first. Once one is impossible, what lies beyond it may be too, and that is soon found for all together. */
    private void askOneByOne(int count, int enough) {
        SortedSet<Integer> values = found.get(count);
        int middle = latest[count];
        boolean allAreTold = false;
        for (int step = 1; step <= 2 * bounds.of(count).size() && values.size() < enough; step++) {
            int value = step % 2 == 1 ? middle + step / 2 : middle - step / 2;
            if (values.contains(value) || !bounds.of(count).holds(value)) {
                continue;
            }
            fixed(count, value);
            if (!allAreTold && !values.contains(value)) {
                narrow(count, bounds.open());
                allAreTold = true;
            }
        }
    }

    /** Takes away from the bounds of a count what is impossible by what is known of it and some others. */
    private void narrow(int count, BitSet some) {
        SortedSet<Integer> values = found.get(count);
        some.and(bounds.open());
        if (some.get(count) && bounds.of(count).size() > values.size()) {
            Range left = Programme.range(known, bounds, some, count);
            bounds = bounds.with(
                    count, new Range(Math.min(left.least(), values.first()), Math.max(left.most(), values.last())));
        }
    }

    /**
     * Lets only what stands near the count move, at first a few counts and then more: so what it takes to find that a count is
     * safe does not follow how much was ever published.
     */
    private void lookNearby(int count, int enough) {
        SortedSet<Integer> values = found.get(count);
        int[] rest = some.orElseThrow();
        for (int many = NEARBY; many <= FURTHER && values.size() < enough; many *= 2) {
            BitSet free = known.nearest(count, many);
            Programme nearby = new Programme(known, bounds, free, rest).inAMoment();
            nearby.outermost(count, true).ifPresent(this::note);
            nearby.outermost(count, false).ifPresent(this::note);
            for (int value = values.first() + 1; value < values.last() && values.size() < enough; value++) {
                if (!values.contains(value)) {
                    new Programme(known, bounds.with(count, value), free, rest)
                            .inAMoment()
                            .some()
                            .ifPresent(this::note);
                }
            }
        }
    }

    /** One step after the other, each from where the last one led. */
    private void walk(int count, int step, int enough) {
        Optional<int[]> next = Optional.of(latest);
        for (int taken = 0;
                taken < MANY_STEPS && next.isPresent() && found.get(count).size() < enough;
                taken++) {
            next = steps.from(next.get(), count, step);
            next.ifPresent(this::note);
        }
    }

    private void fixed(int count, int value) {
        Bounds narrower = bounds.with(count, value);
        if (narrower.isPossible() && quick(narrower).isEmpty()) {
            some(narrower);
        }
    }

    /** Some solution within bounds; empty where there is none. */
    private Optional<int[]> some(Bounds within) {
        Optional<int[]> solution = SolutionSearch.some(known, within);
        solution.ifPresent(this::note);
        return solution;
    }

    /** Most counts can move from where this leads. */
    private int[] inwards(int[] solution) {
        Optional<int[]> inwards = SolutionSearch.inwards(known, bounds, solution);
        inwards.ifPresent(this::note);
        return inwards.orElse(solution);
    }

    /** Some solution within bounds, where it is soon found. */
    private Optional<int[]> quick(Bounds within) {
        Optional<int[]> solution = new QuickSearch(within).solution().filter(known::agreesWith);
        solution.ifPresent(this::note);
        return solution;
    }

    private void note(int[] solution) {
        latest = solution;
        for (int count = 0; count < solution.length; count++) {
            found.get(count).add(solution[count]);
        }
    }
}
