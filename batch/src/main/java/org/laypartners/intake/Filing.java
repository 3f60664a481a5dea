package org.laypartners.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.laypartners.erasure.ErasedAgain;
import org.laypartners.erasure.Traces;
import org.laypartners.export.Row;
import org.laypartners.form.Outcome;
import org.laypartners.inbox.Cabinet;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;
import org.laypartners.journal.FileRecord;
import org.laypartners.rights.KeptFiles;

/** Puts a file away once it is dealt with. May be done again after a crash. */
public final class Filing {
    private final Desk desk;
    private final Claim claim;

    public Filing(Desk desk, Claim claim) {
        this.desk = desk;
        this.claim = claim;
    }

    /** Moves the export to where its kind belongs. */
    public void putAway(FileRecord record) {
        Cabinet cabinet = desk.inbox().cabinet();
        if (claim.archived()) {
            cabinet.erase(claim);
        } else if (record.refused()) {
            cabinet.refuse(claim, record.reason(), record.advice());
        } else if (!record.isApart() && takeOutTheErased(record)) {
            cabinet.archive(claim, desk.day(), ArchiveSeal.of(desk.recipients(), desk.keptExports()));
        } else {
            cabinet.erase(claim);
        }
    }

    /** A later export repeats what people had erased; the archive must not bring them back. False when nothing is left. */
    private boolean takeOutTheErased(FileRecord record) {
        if (!desk.erasedAgain().isPossible(record.form())) {
            return true;
        }
        Optional<Traces> traces = OpenedFile.look(claim, desk).flatMap(this::erasedIn);
        return traces.isEmpty()
                || new KeptFiles(desk.data().root(), traces.get(), desk.keptExports()::rewritten)
                        .takeOutOf(claim.file());
    }

    private Optional<Traces> erasedIn(OpenedFile file) {
        try (Stream<Row> rows = file.export().rows()) {
            return desk.erasedAgain()
                    .in(rows.map(file.form()::read)
                            .filter(Outcome.Accepted.class::isInstance)
                            .map(Outcome.Accepted.class::cast)
                            .map(taken -> new ErasedAgain.Returned(taken.response(), taken.earlier())));
        }
    }
}
