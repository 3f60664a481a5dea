package org.laypartners;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.form.FixSheet;
import org.laypartners.form.FormReading;
import org.laypartners.form.Outcome;
import org.laypartners.form.Problem;
import org.laypartners.form.Recognition;
import org.laypartners.inbox.Claim;
import org.laypartners.store.FileId;
import org.laypartners.store.FileRecord;
import org.laypartners.store.Received;
import org.laypartners.store.RefusedRow;
import org.laypartners.store.Tally;

/** One file on its way in: what each step of {@link ImportJob} does with it. */
final class FileIntake {
    /** The exit code of a file that is refused as a whole. */
    static final String REFUSED = "REFUSED";

    private final Claim claim;
    private final FileId id;
    private final Desk desk;
    private @Nullable Opened opened;

    FileIntake(Claim claim, FileId id, Desk desk) {
        this.claim = claim;
        this.id = id;
        this.desk = desk;
    }

    /** Finds the tool and the form. */
    String recognise() {
        desk.files().begin(id, claim.name());
        Reading reading = Exports.open(claim.file(), ExportLimits.DEFAULTS, desk.forms()::asks);
        if (reading instanceof Reading.Unreadable unreadable) {
            return refuse(unreadable.code(), unreadable.reason(), unreadable.advice());
        }
        Export export = ((Reading.Opened) reading).export();
        Recognition recognition = desk.forms().recognise(export, claim.modified());
        if (recognition instanceof Recognition.Unrecognised unknown) {
            return refuse(unknown.code(), unknown.reason(), unknown.advice());
        }
        FormReading form = ((Recognition.Recognised) recognition).reading();
        opened = new Opened(export, form);
        desk.files()
                .recognised(
                        id,
                        export.format().title(),
                        export.encoding(),
                        form.definition().id(),
                        oddities(opened));
        return Work.DONE;
    }

    /** The rows below the header. Close the stream. */
    Stream<Row> rows() {
        return opened().export().rows();
    }

    /** Reads one row; null tells Spring Batch to leave a blank row out. */
    @Nullable
    RowRead read(Row row) {
        Outcome outcome = opened().form().read(row);
        return outcome instanceof Outcome.Blank ? null : new RowRead(row, outcome);
    }

    /** Stores rows and what became of them, in the transaction that also keeps the job's place in the file. */
    void store(List<? extends RowRead> rows) {
        List<Received> accepted = new ArrayList<>();
        List<RefusedRow> problems = new ArrayList<>();
        long refused = 0;
        for (RowRead read : rows) {
            if (read.outcome() instanceof Outcome.Accepted taken) {
                accepted.add(
                        new Received(taken.response(), id.sha256(), read.row().number(), claim.modified(), false));
            } else if (read.outcome() instanceof Outcome.Refused refusal) {
                refused++;
                refusal.problems().forEach(problem -> problems.add(refused(read.row(), problem)));
            }
        }
        Tally tally = desk.responses().save(accepted).plus(new Tally(0, 0, 0, refused));
        desk.files().add(id, tally, problems);
    }

    /** Writes the refused rows as a spreadsheet that staff can mend and drop back. */
    String writeWhatMustBeFixed() {
        if (desk.files().find(id).orElseThrow().tally().refused() > 0) {
            FixSheet.write(
                    desk.data().rejected(), claim.name(), id.sha256(), opened().export(), opened().form(), row -> true);
        }
        return Work.DONE;
    }

    /** Marks the file as dealt with. Its place in the inbox is given up only after this is stored. */
    String finish() {
        desk.files().finish(id);
        return Work.DONE;
    }

    /** Moves the export out of the inbox. */
    String fileAway() {
        putAway(desk, claim, desk.files().find(id).orElseThrow());
        return Work.DONE;
    }

    /** Moves an export to where its kind belongs; may be done again. */
    static void putAway(Desk desk, Claim claim, FileRecord record) {
        if (record.refused()) {
            desk.inbox().refuse(claim, record.reason(), record.advice());
        } else {
            desk.inbox().archive(claim, desk.day());
        }
    }

    private String refuse(String code, String reason, String advice) {
        desk.files().refuse(id, code, reason, advice);
        return REFUSED;
    }

    private Opened opened() {
        if (opened == null) {
            recognise();
        }
        if (opened == null) {
            throw new IllegalStateException("a file that was recognised before is not recognised now");
        }
        return opened;
    }

    private static RefusedRow refused(Row row, Problem problem) {
        return new RefusedRow(
                row.number(), row.line(), problem.column(), problem.code(), problem.expected(), problem.advice());
    }

    private static List<String> oddities(Opened opened) {
        List<String> oddities = new ArrayList<>(opened.export().tolerated());
        oddities.addAll(opened.form().oddities());
        opened.form().unusedHeadings().forEach(heading -> oddities.add("not used: " + heading));
        return oddities;
    }

    private record Opened(Export export, FormReading form) {}
}
