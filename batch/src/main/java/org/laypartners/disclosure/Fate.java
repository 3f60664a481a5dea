package org.laypartners.disclosure;

import java.time.LocalDate;
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
            TableProtection protection,
            LocalDate today) {
        String id = figure.heading().id();
        Optional<Protected> made =
                tonight.stream().filter(one -> one.id().equals(id)).findFirst();
        Optional<String> decided = made.map(Fate::why).or(() -> ledger.whyOn(today, id));
        Optional<PublicTable> table = made.map(Protected::table).or(() -> decided.flatMap(why -> ledger.last(id)));
        if (table.isPresent() && !table.get().isWithheld()) {
            return new Fate(table.get(), note(table.get(), State.NEW, decided.orElse("")));
        }
        String why = decided.orElseGet(() -> timing.whyNotDue(figure));
        return timing.mayStay(id)
                .map(before -> new Fate(before, note(before, State.KEPT, why)))
                .orElseGet(() -> {
                    PublicTable withheld = protection.withheld(figure);
                    return new Fate(withheld, note(withheld, State.WITHHELD, why));
                });
    }

    /** Why it was decided so. It is kept with the decision, for a night that dies is done again. */
    static String why(Protected made) {
        return made.table().isWithheld() ? whyWithheld(made) : whyNew(made);
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
                : "Too few are counted, or all of them said the same.";
    }

    private static Publication.Note note(PublicTable table, State state, String why) {
        return new Publication.Note(table.title(), table.subtitle(), state, why);
    }
}
