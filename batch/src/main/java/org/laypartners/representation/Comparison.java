package org.laypartners.representation;

import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How many people of a category the Census leads to expect, were lay partners drawn by lot from a population. It is worked out
 * from what is shown alone.
 *
 * @param expected people, to one decimal: the shown base times the category's share of the population
 * @param least chance alone gives so many people or more, in 39 of 40 draws; empty where too few answered
 * @param most chance alone gives so many people or fewer, in 39 of 40 draws; empty where too few answered
 * @param verdict the same for every count and base that what is shown allows, or else {@link Verdict#TOO_FEW_TO_SAY}
 */
public record Comparison(double expected, OptionalInt least, OptionalInt most, Verdict verdict) {
    /**
     * With fewer answers chance gives nearly anything: of 19 people none may be from a group that is a sixth of everybody.
     * So a verdict would either say nothing or be taken for more than it is.
     */
    static final int FEWEST_FOR_A_VERDICT = 20;

    /** Half of the one draw in twenty that lies outside, on each side. */
    private static final double OUTSIDE = 0.025;

    static Comparison of(Shown people, Shown base, double share) {
        int shown = base.value().orElse(base.most());
        double expected = Math.round(shown * share * 10) / 10.0;
        // The shown base may stand for fewer people. To ask for the true one would tell which side of 20 it is on.
        if (base.least() < FEWEST_FOR_A_VERDICT) {
            return new Comparison(expected, OptionalInt.empty(), OptionalInt.empty(), Verdict.TOO_FEW_TO_SAY);
        }
        return new Comparison(
                expected,
                OptionalInt.of(least(shown, share)),
                OptionalInt.of(most(shown, share)),
                verdict(people, base, share));
    }

    /** Both bounds grow with the base, so its smallest and its largest value stand for all. */
    private static Verdict verdict(Shown people, Shown base, double share) {
        if (people.most() < least(base.least(), share)) {
            return Verdict.FEWER;
        }
        if (people.least() > most(base.most(), share)) {
            return Verdict.MORE;
        }
        boolean within = people.least() >= least(base.most(), share) && people.most() <= most(base.least(), share);
        return within ? Verdict.WITHIN_CHANCE : Verdict.TOO_FEW_TO_SAY;
    }

    private static int least(int base, double share) {
        return BinomialDistribution.of(base, share).inverseCumulativeProbability(OUTSIDE);
    }

    private static int most(int base, double share) {
        return BinomialDistribution.of(base, share).inverseSurvivalProbability(OUTSIDE);
    }
}
