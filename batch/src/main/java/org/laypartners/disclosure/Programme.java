package org.laypartners.disclosure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Integer programming over all that is known, or over a part of it: some counts are free, and all others keep the values that
 * they have in a solution. Each solution is checked in whole numbers against all that is known before it counts, so no
 * rounding in the solver can make a count look safer than it is. What is found to be impossible is so by more than the solver
 * is ever wrong.
 */
final class Programme {
    private static final double HARDLY = 1e-6;
    /** More than the solver is ever wrong by: then one value more is asked for. */
    private static final double DOUBT = 1e-3;

    private static final long MOMENT_MILLISECONDS = 300;

    private final Knowledge known;
    private final IntFunction<Range> elsewhere;
    private final int[] rest;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Variable> free = new LinkedHashMap<>();

    /**
     * @param within the least and the most of each free count
     * @param rest the values of the counts that are not free
     */
    Programme(Knowledge known, Bounds within, BitSet free, int[] rest) {
        this(known, within, free, count -> Range.exactly(rest[count]), rest);
    }

    private Programme(Knowledge known, Bounds within, BitSet free, IntFunction<Range> elsewhere, int[] rest) {
        this.known = known;
        this.elsewhere = elsewhere;
        this.rest = rest;
        free.stream().forEach(count -> {
            Range range = within.of(count);
            this.free.put(
                    count,
                    model.newVariable("count" + count)
                            .integer(true)
                            .lower(range.least())
                            .upper(range.most()));
        });
        known.sums().forEach(this::add);
    }

    /**
     * What a count can be if counts could be fractions, and whatever is not free had any value within its bounds; a value
     * outside is impossible. The more is free, the less is left, and the longer it takes.
     *
     * @param free the count, and others
     */
    static Range range(Knowledge known, Bounds within, BitSet free, int count) {
        Programme programme = new Programme(known, within, free, within::of, within.least());
        Variable variable = programme.variable(count);
        Range range = within.of(count);
        programme.model.relax();
        variable.weight(1);
        Optimisation.Result most = programme.model.maximise();
        Optimisation.Result least = programme.model.minimise();
        if (!most.getState().isOptimal() || !least.getState().isOptimal()) {
            return range;
        }
        long from = Math.max(range.least(), (long) Math.ceil(least.getValue() - DOUBT));
        long to = Math.min(range.most(), (long) Math.floor(most.getValue() + DOUBT));
        return from <= to ? new Range((int) from, (int) to) : range;
    }

    /** A solution in which counts may be fractions; empty where there is none. Then there is none in whole numbers either. */
    Optional<Smooth> smooth() {
        model.relax();
        Optimisation.Result result = model.maximise();
        return result.getState().isFeasible() ? Optional.of(new Smooth(result)) : Optional.empty();
    }

    /**
     * Gives up after a while, with the best that was found by then. For what is asked in full where this finds too little: so
     * nothing that is decided hangs on how quick the machine is.
     */
    Programme inAMoment() {
        model.options.time_abort = MOMENT_MILLISECONDS;
        return this;
    }

    /**
     * From now on a solution is the better the more counts are away from where they are, by 1 each.
     *
     * @param from the least or the most that a free count can be
     */
    void pull(int count, int from) {
        Variable variable = variable(count);
        Variable step = model.newVariable("step" + count).lower(0).upper(1).weight(1);
        Expression expression = model.newExpression("pull" + count).set(step, -1);
        if (variable.getLowerLimit().intValue() == from) {
            expression.set(variable, 1).lower(from);
        } else {
            expression.set(variable, -1).lower(-from);
        }
    }

    private void add(Knowledge.Sum sum) {
        boolean isOpen = free.containsKey(sum.whole()) || sum.parts().stream().anyMatch(free::containsKey);
        if (!isOpen) {
            return;
        }
        Expression expression = model.newExpression("sum" + model.constraints().count());
        long least = sum.least();
        long most = sum.most();
        for (int part : sum.parts()) {
            Range settled = settled(expression, part, 1);
            least -= settled.most();
            most -= settled.least();
        }
        Range settled = settled(expression, sum.whole(), -1);
        expression.lower(least + settled.least()).upper(most + settled.most());
    }

    /** What a count that is not free brings to a sum; 0 for one that is. */
    private Range settled(Expression expression, int count, int sign) {
        Variable variable = free.get(count);
        if (variable == null) {
            return elsewhere.apply(count);
        }
        expression.set(variable, sign);
        return Range.exactly(0);
    }

    /** Some solution; empty where there is none. */
    Optional<int[]> some() {
        return solution(model.minimise());
    }

    /** The same, where sums among the counts that are not free need not hold yet: whoever asks checks it. */
    Optional<int[]> unchecked() {
        return feasible(model.minimise());
    }

    /** The solution with the most or the least that a free count can be; empty where there is none. */
    Optional<int[]> outermost(int count, boolean most) {
        Variable variable = variable(count);
        variable.weight(1);
        Optional<int[]> solution = solution(most ? model.maximise() : model.minimise());
        variable.weight(null);
        return solution;
    }

    private Variable variable(int count) {
        Variable variable = free.get(count);
        if (variable == null) {
            throw new IllegalArgumentException("the count is not free");
        }
        return variable;
    }

    private Optional<int[]> solution(Optimisation.Result result) {
        return feasible(result).filter(known::agreesWith);
    }

    private Optional<int[]> feasible(Optimisation.Result result) {
        return result.getState().isFeasible() ? Optional.of(values(result)) : Optional.empty();
    }

    private int[] values(Optimisation.Result result) {
        int[] values = rest.clone();
        int place = 0;
        for (int count : free.keySet()) {
            values[count] = Math.toIntExact(Math.round(result.doubleValue(place++)));
        }
        return values;
    }

    /** A solution in which counts may be fractions. */
    final class Smooth {
        private final Optimisation.Result result;

        private Smooth(Optimisation.Result result) {
            this.result = result;
        }

        /** Each rounded to a whole number. */
        int[] rounded() {
            return values(result);
        }

        /** The counts that are no whole numbers. */
        BitSet fractions() {
            BitSet fractions = new BitSet();
            int place = 0;
            for (int count : free.keySet()) {
                double value = result.doubleValue(place++);
                fractions.set(count, Math.abs(value - Math.round(value)) > HARDLY);
            }
            return fractions;
        }
    }
}
