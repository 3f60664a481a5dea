package org.laypartners.disclosure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Integer programming over all that is known, or over a part of it: some counts are free, and all others keep the values that
 * they have in a solution. Each solution found is checked in whole numbers against all that is known, so no rounding in the
 * solver can make a count look safer than it is.
 */
final class Programme {
    private static final int NEAR = 50;
    private static final double HARDLY = 1e-6;
    /** More than the solver is ever wrong by: then one value more is asked for. */
    private static final double DOUBT = 1e-3;

    private static final long MOMENT_MILLISECONDS = 300;

    private final Knowledge known;
    private final int[] rest;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Integer, Variable> free = new LinkedHashMap<>();

    /**
     * @param within the least and the most of each free count
     * @param rest the values of the counts that are not free
     */
    Programme(Knowledge known, Bounds within, BitSet free, int[] rest) {
        this.known = known;
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
     * What a count can be if counts could be fractions; a value outside is impossible.
     *
     * @param possible a value that it can have
     */
    static Range smooth(Knowledge known, Bounds within, int count, int possible) {
        Programme programme = new Programme(known, within, within.open(), within.least());
        Variable variable = programme.free.get(count);
        Range range = within.of(count);
        if (variable == null) {
            return range;
        }
        programme.model.relax();
        variable.weight(1);
        Optimisation.Result most = programme.model.maximise();
        Optimisation.Result least = programme.model.minimise();
        if (!most.getState().isOptimal() || !least.getState().isOptimal()) {
            return range;
        }
        long from = (long) Math.ceil(least.getValue() - DOUBT);
        long to = (long) Math.floor(most.getValue() + DOUBT);
        return new Range((int) Math.max(range.least(), Math.min(from, possible)), (int)
                Math.min(range.most(), Math.max(to, possible)));
    }

    /**
     * Some solution within bounds; empty where there is none. What no sum holds together is solved piece by piece, once the
     * counts that can grow without harm are as large as can be.
     */
    static Optional<int[]> some(Knowledge known, Bounds within) {
        int[] values = within.least();
        BitSet open = within.open();
        for (int count = 0; count < values.length; count++) {
            if (open.get(count) && known.mayGrow(count)) {
                values[count] = within.of(count).most();
                open.clear(count);
            }
        }
        for (BitSet piece : known.pieces(open)) {
            Optional<int[]> solved = some(known, within, piece, values);
            if (solved.isEmpty()) {
                return solved;
            }
            values = solved.get();
        }
        return Optional.of(values).filter(known::agreesWith);
    }

    /**
     * First as if counts could be fractions, which takes far less time and mostly gives whole numbers all the same; then what
     * stands near those that are fractions moves, and more and more of it until they are whole.
     */
    private static Optional<int[]> some(Knowledge known, Bounds within, BitSet piece, int[] rest) {
        Programme smooth = new Programme(known, within, piece, rest);
        smooth.model.relax();
        Optimisation.Result result = smooth.model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        int[] values = smooth.values(result);
        if (holds(known, piece, values)) {
            return Optional.of(values);
        }
        BitSet free = new BitSet();
        for (int many = NEAR; !free.equals(piece); many *= 4) {
            free = near(known, smooth.fractions(result), many, piece);
            Programme whole = new Programme(known, within, free, values);
            Optimisation.Result found = whole.model.minimise();
            if (found.getState().isFeasible()) {
                int[] moved = whole.values(found);
                if (holds(known, piece, moved)) {
                    return Optional.of(moved);
                }
            }
        }
        return Optional.empty();
    }

    /** What of a piece stands near some counts; all of it where there are none. */
    private static BitSet near(Knowledge known, BitSet counts, int many, BitSet piece) {
        if (counts.isEmpty()) {
            return piece;
        }
        BitSet near = new BitSet();
        counts.stream().forEach(count -> near.or(known.nearest(count, many)));
        near.and(piece);
        return near;
    }

    private static boolean holds(Knowledge known, BitSet piece, int[] values) {
        return piece.stream().allMatch(count -> known.sumsOf(count).stream().allMatch(sum -> sum.holds(values)));
    }

    private BitSet fractions(Optimisation.Result result) {
        BitSet fractions = new BitSet();
        int place = 0;
        for (int count : free.keySet()) {
            double value = result.doubleValue(place++);
            fractions.set(count, Math.abs(value - Math.round(value)) > HARDLY);
        }
        return fractions;
    }

    /**
     * Gives up after a while, with the best that was found by then. For what is asked in full where this finds too little: so
     * nothing that is decided hangs on how quick the machine is.
     */
    Programme inAMoment() {
        model.options.time_abort = MOMENT_MILLISECONDS;
        return this;
    }

    private void add(Knowledge.Sum sum) {
        boolean isOpen = free.containsKey(sum.whole()) || sum.parts().stream().anyMatch(free::containsKey);
        if (!isOpen) {
            return;
        }
        Expression expression = model.newExpression("sum" + model.constraints().count());
        int settled = 0;
        for (int part : sum.parts()) {
            settled += add(expression, part, 1);
        }
        settled += add(expression, sum.whole(), -1);
        expression.lower(sum.least() - settled).upper(sum.most() - settled);
    }

    /** What a count that is not free brings to a sum; 0 for one that is. */
    private int add(Expression expression, int count, int sign) {
        Variable variable = free.get(count);
        if (variable == null) {
            return sign * rest[count];
        }
        expression.set(variable, sign);
        return 0;
    }

    /** Some solution; empty where there is none. */
    Optional<int[]> some() {
        return solution(model.minimise());
    }

    /** The solution with the most or the least that a free count can be; empty where there is none. */
    Optional<int[]> outermost(int count, boolean most) {
        Variable variable = free.get(count);
        if (variable == null) {
            throw new IllegalArgumentException("the count is not free");
        }
        variable.weight(1);
        Optional<int[]> solution = solution(most ? model.maximise() : model.minimise());
        variable.weight(null);
        return solution;
    }

    private Optional<int[]> solution(Optimisation.Result result) {
        return result.getState().isFeasible()
                ? Optional.of(values(result)).filter(known::agreesWith)
                : Optional.empty();
    }

    private int[] values(Optimisation.Result result) {
        int[] values = rest.clone();
        int place = 0;
        for (int count : free.keySet()) {
            values[count] = Math.toIntExact(Math.round(result.doubleValue(place++)));
        }
        return values;
    }
}
