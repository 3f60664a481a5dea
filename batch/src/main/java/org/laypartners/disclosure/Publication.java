package org.laypartners.disclosure;

import java.util.List;

/**
 * What the gate lets through tonight.
 *
 * @param tables what the public sees, in the order to show it
 * @param decisions what to write to the release ledger before anybody sees the tables
 * @param notes for staff: what became of each figure about people, and why
 */
public record Publication(List<PublicTable> tables, List<PastFigure> decisions, List<Note> notes) {
    public Publication {
        tables = List.copyOf(tables);
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
    }

    /**
     * What became of a figure.
     *
     * @param why in a sentence or more; for staff only
     */
    public record Note(String title, String period, State state, String why) {}

    /** What became of a figure. */
    public enum State {
        NEW,
        KEPT,
        WITHHELD
    }
}
