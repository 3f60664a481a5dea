package org.laypartners.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

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

    private final Knowledge known;
    private final SmallSteps steps;
    private final Bounds bounds;
    private final List<SortedSet<Integer>> found = new ArrayList<>();
    private final Optional<int[]> some;
    private int[] latest = {};

    PossibleValues(Knowledge known) {
        this.known = known;
        this.steps = new SmallSteps(known);
        this.bounds = new Bounds(known);
        known.counts().forEach(count -> found.add(new TreeSet<>()));
        Optional<int[]> first = quick(bounds);
        this.some = first.isPresent() || !bounds.isPossible() ? first : solve(model(bounds), false);
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
        if (!agree() || values.size() >= enough) {
            return values;
        }
        OptionalInt most = outermost(count, true);
        OptionalInt least = outermost(count, false);
        if (most.isEmpty() || least.isEmpty()) {
            return values;
        }
        for (int value = least.getAsInt(); value < most.getAsInt() && values.size() < enough; value++) {
            if (!values.contains(value)) {
                fixed(count, value);
            }
        }
        return values;
    }

    /** The most or the least that a count can be. */
    private OptionalInt outermost(int count, boolean most) {
        int bound = most ? bounds.of(count).most() : bounds.of(count).least();
        if (found.get(count).contains(bound) || quick(bounds.with(count, bound)).isPresent()) {
            return OptionalInt.of(bound);
        }
        ExpressionsBasedModel model = model(bounds);
        model.getVariable(count).weight(1);
        return solve(model, most)
                .map(solution -> OptionalInt.of(solution[count]))
                .orElseGet(OptionalInt::empty);
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
            solve(model(narrower), false);
        }
    }

    /** Some solution within bounds, where it is soon found. */
    private Optional<int[]> quick(Bounds within) {
        Optional<int[]> solution = new QuickSearch(within).solution().filter(known::agreesWith);
        solution.ifPresent(this::note);
        return solution;
    }

    private Optional<int[]> solve(ExpressionsBasedModel model, boolean most) {
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        int[] values = new int[known.counts().size()];
        for (int count = 0; count < values.length; count++) {
            values[count] = Math.toIntExact(Math.round(result.doubleValue(count)));
        }
        if (!known.agreesWith(values)) {
            return Optional.empty();
        }
        note(values);
        return Optional.of(values);
    }

    private void note(int[] solution) {
        latest = solution;
        for (int count = 0; count < solution.length; count++) {
            found.get(count).add(solution[count]);
        }
    }

    private ExpressionsBasedModel model(Bounds within) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> counts = new ArrayList<>();
        for (int count = 0; count < known.counts().size(); count++) {
            Range range = within.of(count);
            counts.add(model.newVariable("count" + count)
                    .integer(true)
                    .lower(range.least())
                    .upper(range.most()));
        }
        int number = 0;
        for (Knowledge.Sum sum : known.sums()) {
            Expression expression = model.newExpression("sum" + number++);
            sum.parts().forEach(part -> expression.set(counts.get(part), 1));
            expression.set(counts.get(sum.whole()), -1);
            expression.lower(sum.least()).upper(sum.most());
        }
        return model;
    }
}
