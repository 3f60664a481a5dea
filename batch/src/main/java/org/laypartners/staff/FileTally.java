package org.laypartners.staff;

import org.laypartners.journal.Drop;
import org.laypartners.store.Tally;

/** What became of a file's rows tonight. */
final class FileTally {
    private FileTally() {}

    /** A file that is known was counted on the night it first came: its rows are known, none of them is new again. */
    static Tally of(Drop drop) {
        Tally tally = drop.file().tally();
        return drop.known()
                ? new Tally(0, 0, tally.accepted() + tally.replaced() + tally.unchanged(), tally.refused())
                : tally;
    }
}
