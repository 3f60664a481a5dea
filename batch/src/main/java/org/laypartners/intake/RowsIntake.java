package org.laypartners.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laypartners.export.Row;
import org.laypartners.form.Outcome;
import org.laypartners.form.Problem;
import org.laypartners.job.Desk;
import org.laypartners.journal.Fault;
import org.laypartners.journal.RefusedRow;
import org.laypartners.store.FileId;
import org.laypartners.store.ReadyResponse;
import org.laypartners.store.Tally;

/** Stores rows of a file and what became of them, in the transaction that also keeps the job's place in the file. */
final class RowsIntake {
    private final Desk desk;
    private final FileId id;
    private final OpenedFile file;

    RowsIntake(Desk desk, FileId id, OpenedFile file) {
        this.desk = desk;
        this.id = id;
        this.file = file;
    }

    void store(List<? extends RowRead> rows) {
        List<ReadyResponse> accepted = new ArrayList<>();
        Map<RowRead, String> refused = new HashMap<>();
        for (RowRead read : rows) {
            read.ready()
                    .ifPresentOrElse(
                            accepted::add, () -> refused.put(read, file.form().fingerprint(read.row())));
        }
        Tally tally = desk.responses().save(accepted);
        desk.files()
                .noteOldest(id, accepted.stream().map(ReadyResponse::received).toList());
        storeRefused(rows, refused, tally);
        closeTheLoop(rows);
    }

    private void storeRefused(List<? extends RowRead> rows, Map<RowRead, String> refused, Tally accepted) {
        Set<String> mended = desk.files().mendedFingerprints(refused.values());
        List<RefusedRow> anew = new ArrayList<>();
        long mendedBefore = 0;
        for (RowRead read : rows) {
            if (read.outcome() instanceof Outcome.Refused refusal) {
                String fingerprint = refused.getOrDefault(read, "");
                if (mended.contains(fingerprint)) {
                    // Staff have mended this very row of an earlier export: its answer is in the store.
                    mendedBefore++;
                } else {
                    anew.add(refused(read.row(), fingerprint, refusal));
                }
            }
        }
        desk.files().add(id, accepted.plus(new Tally(0, 0, mendedBefore, anew.size())), anew);
    }

    private void closeTheLoop(List<? extends RowRead> rows) {
        for (RowRead read : rows) {
            if (read.outcome() instanceof Outcome.Accepted) {
                read.row()
                        .origin()
                        .ifPresent(origin -> desk.files().mended(origin.file(), origin.row(), id, desk.day()));
            }
        }
    }

    /** A row and what is wrong with it, as the store keeps it. */
    static RefusedRow refused(Row row, String fingerprint, Outcome.Refused refusal) {
        return new RefusedRow(
                row.number(),
                row.line(),
                fingerprint,
                refusal.problems().stream().map(RowsIntake::fault).toList());
    }

    private static Fault fault(Problem problem) {
        return new Fault(problem.column(), problem.code(), problem.expected(), problem.advice());
    }
}
