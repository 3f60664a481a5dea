package org.laypartners.disclosure;

import java.util.List;
import java.util.Optional;
import org.laypartners.disclosure.Publication.State;
import org.laypartners.measure.Measure;

/** What becomes of one figure about people tonight, and what staff read about it. */
record Fate(PublicTable table, Publication.Note note) {
    static Fate of(
            Measure.OfPeople figure,
            List<Protected> tonight,
            ReleaseLedger ledger,
            Timing timing,
            TableProtection protection) {
        Optional<Protected> made = tonight.stream()
                .filter(one -> one.id().equals(figure.heading().id()))
                .findFirst();
        Optional<PublicTable> before = ledger.lastShown(figure.heading().id());
        if (made.isPresent() && !made.get().table().isWithheld()) {
            return new Fate(made.get().table(), note(made.get().table(), State.NEW, whyNew(made.get())));
        }
        String why = made.map(Fate::whyWithheld).orElseGet(() -> timing.whyNotDue(figure));
        return before.map(table -> new Fate(table, note(table, State.KEPT, why)))
                .orElseGet(() -> {
                    PublicTable withheld = protection.withheld(figure);
                    return new Fate(withheld, note(withheld, State.WITHHELD, why));
                });
    }

    private static String whyNew(Protected made) {
        return made.notShown().isEmpty()
                ? "Published tonight."
                : "Published tonight. Some rows are not shown, for with them a small number could be worked out: "
                        + String.join(", ", made.notShown().stream().sorted().toList()) + ".";
    }

    private static String whyWithheld(Protected made) {
        if (made.exposed()) {
            return "From this table, with the others and with earlier ones, a small number could be worked out.";
        }
        return made.measure() instanceof Measure.Split
                ? "One of its two parts is too small."
                : "Too few people are counted, or all of them said the same.";
    }

    private static Publication.Note note(PublicTable table, State state, String why) {
        return new Publication.Note(table.title(), table.subtitle(), state, why);
    }
}
