package org.laypartners.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.laypartners.measure.Measure;

/**
 * When a figure about people may change: on the first night after a quarter has closed, if enough people answered since it was
 * published last. Whatever is corrected, erased or comes late waits until the next quarter has closed, or the night on which
 * it changed would tell about whoever came that day.
 */
final class Timing {
    private final DisclosureRule rule;
    private final ReleaseLedger ledger;

    /** By figure: to count them, all responses of its time are read. */
    private final Map<String, Integer> fresh = new HashMap<>();

    Timing(DisclosureRule rule, ReleaseLedger ledger) {
        this.rule = rule;
        this.ledger = ledger;
    }

    /** Whether tonight decides what the public may see of it. */
    boolean isDue(Measure.OfPeople measure) {
        if (measure.population().size() == 0) {
            return false;
        }
        return wasLaxer(measure)
                || (!isDecided(measure)
                        && (ledger.lastShown(measure.heading().id()).isEmpty() || fresh(measure) >= rule.threshold()));
    }

    /**
     * Whether tonight decides that the public goes on seeing what it saw. That is a decision too: without it, a night later
     * in the quarter would publish on the very day on which the last of enough people answered. Of what was never decided about
     * nobody has answered yet, and the first answers need not wait.
     */
    boolean mustWait(Measure.OfPeople measure) {
        return !isDue(measure)
                && (!isDecided(measure) || wasLaxer(measure))
                && ledger.last(measure.heading().id()).isPresent();
    }

    private boolean wasLaxer(Measure.OfPeople measure) {
        return ledger.last(measure.heading().id()).filter(this::isLaxer).isPresent();
    }

    /** What the public saw last, and may go on seeing: not what a laxer rule let through. */
    Optional<PublicTable> mayStay(String figure) {
        return ledger.lastShown(figure).filter(table -> !isLaxer(table));
    }

    private boolean isLaxer(PublicTable table) {
        return table.basis().rule().isLaxerThan(rule);
    }

    /** What to tell staff of a figure, when nothing new was made of it tonight. */
    String whyNotDue(Measure.OfPeople measure) {
        if (isDecided(measure)) {
            return "It was decided about when this quarter began. It can change when the next one has begun.";
        }
        if (measure.population().size() == 0) {
            return "There are no answers in this period.";
        }
        int fresh = fresh(measure);
        String counted = measure instanceof Measure.Agreements
                ? (fresh == 1 ? " answer has" : " answers have")
                : (fresh == 1 ? " person has" : " people have");
        return "The quarter has closed, but only " + fresh + counted + " come in since it was published last. "
                + rule.threshold() + " are needed.";
    }

    private boolean isDecided(Measure.OfPeople measure) {
        Optional<PublicTable> last = ledger.last(measure.heading().id());
        return last.filter(table ->
                        !table.last().isBefore(measure.heading().period().last()))
                .isPresent();
    }

    private int fresh(Measure.OfPeople measure) {
        return fresh.computeIfAbsent(
                measure.heading().id(), id -> measure.population().freshSince(ledger.counted(id)::hold));
    }
}
