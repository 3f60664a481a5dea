package org.laypartners.journal;

import org.laypartners.store.Tally;

/**
 * One file dropped in the inbox, on one night.
 *
 * @param name the name it was dropped under
 * @param file what became of its content
 * @param known whether the same content had been dealt with before
 */
public record Drop(String name, FileRecord file, boolean known) {
    /** What became of it, in a word or two. */
    public String outcome() {
        if (known) {
            return file.refused() ? "Refused before" : "Known already";
        }
        return file.refused() ? "Refused" : "Taken in";
    }

    /** What became of it, as one sentence or two. */
    public String inWords() {
        String start = name + ": " + outcome() + ". ";
        if (file.refused()) {
            return start + file.reason();
        }
        if (known) {
            return start + "All its rows were dealt with before.";
        }
        Tally tally = file.tally();
        return start + tally.read() + (tally.read() == 1 ? " row" : " rows") + " read: " + tally.accepted() + " new, "
                + tally.replaced() + " replaced, " + tally.unchanged() + " known, " + tally.refused() + " refused."
                + (file.leftOut() == 0 ? "" : " " + file.leftOut() + " left out: no answers.")
                + (file.isApart() ? " The archive keeps no copy, because these answers keep no times." : "")
                + (file.gone() == 0 ? "" : " " + file.gone() + " of earlier exports not in it, and kept.");
    }

    /** Whether staff have something to mend. */
    public boolean needsMending() {
        return file.refused() || file.tally().refused() > 0;
    }
}
