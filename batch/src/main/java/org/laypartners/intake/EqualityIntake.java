package org.laypartners.intake;

import java.util.ArrayList;
import java.util.List;
import org.laypartners.form.Outcome;
import org.laypartners.job.Desk;
import org.laypartners.journal.RefusedRow;
import org.laypartners.store.EqualityArrival;
import org.laypartners.store.FileId;
import org.laypartners.store.Tally;

/**
 * What {@link FileIntake} does otherwise with answers to equality monitoring. A refused row is counted, and named by its
 * number in the file; no copy of it and no fingerprint is kept, for either would hold its time.
 */
final class EqualityIntake {
    private EqualityIntake() {}

    /** Stores rows and what became of them, in the transaction that also keeps the job's place in the file. */
    static void store(Desk desk, FileId file, List<? extends RowRead> rows) {
        List<EqualityArrival> arrivals = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        for (RowRead read : rows) {
            if (read.outcome() instanceof Outcome.Apart apart) {
                arrivals.add(new EqualityArrival(apart.answer(), apart.repeat()));
            } else if (read.outcome() instanceof Outcome.Refused refusal) {
                refused.add(RowsIntake.refused(read.row(), "", refusal));
            }
        }
        Tally tally = desk.equality().add(arrivals);
        desk.files().add(file, tally.plus(new Tally(0, 0, 0, refused.size())), refused);
    }

    /** Marks the file as dealt with, once nothing tells any more in which order its answers came. */
    static void finish(Desk desk, FileId file) {
        desk.equality().shuffle();
        desk.files().finishApart(file);
    }
}
