package org.laypartners.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;
import org.laypartners.journal.FileRecord;
import org.laypartners.store.FileId;

/** Refuses a file by its size alone. It is not copied first: a copy of what is too large could fill the disk. */
public final class TooLarge {
    private final Desk desk;

    public TooLarge(Desk desk) {
        this.desk = desk;
    }

    /** Whether a file is larger than the settings allow. */
    public boolean is(Path file) {
        return Exports.refusedBySize(file, desk.limits()).isPresent();
    }

    /**
     * Notes that it is refused, and puts it away.
     *
     * @param stays whether it lies elsewhere and must stay there
     * @return its claim; empty when the file changed meanwhile, and is left as it is
     */
    public Optional<Claim> refuse(long night, Path file, boolean stays) {
        Optional<Reading.Unreadable> why = Exports.refusedBySize(file, desk.limits());
        Optional<Claim> claim = why.flatMap(large -> desk.inbox().claimUncopied(file, stays));
        claim.ifPresent(one -> refuse(night, one, why.orElseThrow()));
        return claim;
    }

    private void refuse(long night, Claim claim, Reading.Unreadable why) {
        FileId id = new FileId(claim.sha256(), desk.forms().fingerprint());
        boolean known = desk.files().find(id).filter(FileRecord::isDealtWith).isPresent();
        desk.files().begin(id, claim.name());
        desk.nights().note(night, claim.name(), id, known);
        desk.files().refuse(id, why.code(), why.reason(), why.advice());
        desk.inbox().cabinet().refuseUncopied(claim, why.reason(), why.advice());
    }
}
