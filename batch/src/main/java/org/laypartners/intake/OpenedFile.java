package org.laypartners.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.laypartners.export.Export;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.form.FormReading;
import org.laypartners.form.Recognition;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;

/** A file whose tool and form are known. */
record OpenedFile(Export export, FormReading form) {
    static Reading reading(Claim claim, Desk desk) {
        return reading(claim.file(), desk);
    }

    static Reading reading(Path file, Desk desk) {
        return Exports.open(file, desk.limits(), desk.forms().asked());
    }

    static Recognition recognition(Claim claim, Desk desk, Export export) {
        return desk.forms()
                .recognise(
                        export,
                        claim.modified(),
                        export.format().isMeeting() ? desk.responses().meetingDays() : Set.of());
    }

    /** What a file is, where it is an export of a form. */
    static Optional<OpenedFile> look(Claim claim, Desk desk) {
        return reading(claim, desk) instanceof Reading.Opened read
                        && recognition(claim, desk, read.export()) instanceof Recognition.Recognised recognised
                ? Optional.of(new OpenedFile(read.export(), recognised.reading()))
                : Optional.empty();
    }

    /** What was odd about it, and read all the same. */
    List<String> oddities() {
        List<String> oddities = new ArrayList<>(export.tolerated());
        oddities.addAll(form.oddities());
        form.unusedHeadings().forEach(heading -> oddities.add("not used: " + heading));
        return oddities;
    }
}
