package org.laypartners.disclosure;

import java.util.Optional;
import org.laypartners.measure.Measure;

/**
 * When a figure about people may change: its period is a new one, and enough people answered since it was published last.
 * Whatever is corrected, erased or comes late in between waits until then.
 */
final class Timing {
    private final DisclosureRule rule;
    private final ReleaseLedger ledger;

    Timing(DisclosureRule rule, ReleaseLedger ledger) {
        this.rule = rule;
        this.ledger = ledger;
    }

    boolean isDue(Measure.OfPeople measure) {
        String id = measure.heading().id();
        if (measure.population().size() == 0) {
            return false;
        }
        if (ledger.last(id).filter(this::isLaxer).isPresent()) {
            return true;
        }
        return !isDecided(measure) && (ledger.lastShown(id).isEmpty() || fresh(measure) >= rule.threshold());
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
        if (measure.population().size() == 0) {
            return "There are no answers in this period.";
        }
        if (isDecided(measure)) {
            return "It was decided about when this quarter began. It can change when the next one has begun.";
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
        return measure.population().freshSince(ledger.counted(measure.heading().id()));
    }
}
