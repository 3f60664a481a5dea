package org.laypartners.staff;

import org.laypartners.measure.RatingSummary;

/**
 * A bar from those who agree to those who disagree; what is left between them is neither.
 *
 * @param agree in whole percent of those who answered
 * @param disagree in whole percent; with {@code agree} at most 100
 */
record Spread(int agree, int disagree) {
    static Spread of(RatingSummary summary) {
        int agree = summary.percentAgree().orElse(0);
        int against = summary.levels().get(0) + summary.levels().get(1);
        int disagree = (int) Math.round(against * 100.0 / Math.max(1, summary.answered()));
        return new Spread(agree, Math.min(disagree, 100 - agree));
    }
}
