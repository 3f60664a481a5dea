package org.laypartners.staff;

import java.util.List;
import java.util.function.Function;
import org.laypartners.measure.FeedbackTally;
import org.laypartners.measure.Period;

/**
 * What there is of lay partners' feedback besides the answers that were read.
 *
 * @param listed for which days it is listed by project and by question: the last five quarters, or their newest days where they hold
 *     very many answers
 * @param earlier what was sent before, the newest first
 * @param said what was said in any days of the last five quarters, in counts
 */
public record FeedbackMaterial(Period listed, List<EarlierPeriod> earlier, Function<Period, FeedbackTally> said) {
    public FeedbackMaterial {
        earlier = List.copyOf(earlier);
    }

    /** Whether the last five quarters hold too many answers to list them all by project and by question. */
    boolean isCutShort() {
        return listed.first().isAfter(Period.reported(listed.last()).first());
    }
}
