package org.laypartners.intake;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.export.Export;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.form.FixSheet;
import org.laypartners.form.FormKind;
import org.laypartners.form.FormReading;
import org.laypartners.form.Outcome;
import org.laypartners.form.Recognition;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;
import org.laypartners.job.Work;
import org.laypartners.store.FileId;
import org.laypartners.store.ReadyResponse;
import org.laypartners.store.Received;
import org.laypartners.store.Tally;

/** One file on its way in: what each step of {@link ImportJob} does with it. */
final class FileIntake {
    /** The exit code of a file that is refused as a whole. */
    static final String REFUSED = "REFUSED";

    private final Claim claim;
    private final FileId id;
    private final Desk desk;
    private HeldAnswers held = new HeldAnswers();
    private long seen;
    private @Nullable OpenedFile opened;
    private Recognition.@Nullable Unrecognised refusal;

    FileIntake(Claim claim, FileId id, Desk desk) {
        this.claim = claim;
        this.id = id;
        this.desk = desk;
    }

    /** Finds the tool and the form. */
    String recognise() {
        desk.files().begin(id, claim.name());
        open();
        if (refusal != null) {
            return refuse(refusal.code(), refusal.reason(), refusal.advice());
        }
        note(opened());
        return Work.DONE;
    }

    /** Finds the tool and the form, and keeps neither; empty when the file is to be refused. */
    Optional<OpenedFile> open() {
        if (opened == null && refusal == null) {
            Reading reading = OpenedFile.reading(claim, desk);
            if (reading instanceof Reading.Unreadable unreadable) {
                refusal = new Recognition.Unrecognised(unreadable.code(), unreadable.reason(), unreadable.advice());
            } else {
                hold(((Reading.Opened) reading).export());
            }
        }
        return Optional.ofNullable(opened);
    }

    private void hold(Export export) {
        Recognition recognition = OpenedFile.recognition(claim, desk, export);
        if (recognition instanceof Recognition.Unrecognised unknown) {
            refusal = unknown;
        } else {
            opened = new OpenedFile(export, ((Recognition.Recognised) recognition).reading());
        }
    }

    /** Keeps what the file turned out to be, and whether its headings are those of earlier files. */
    private void note(OpenedFile file) {
        Export export = file.export();
        FormReading form = file.form();
        String format = export.format().title();
        desk.files().recognised(id, format, export.encoding(), form.definition().id(), file.oddities());
        desk.files().leftOut(id, export.leftOut());
        if (!export.isMended() && form.definition().kind() != FormKind.MEETING_REPORT) {
            desk.headings()
                    .note(
                            form.definition().id(),
                            form.definition().version(),
                            format,
                            form.headings().used(),
                            form.headings().unused(),
                            id,
                            claim.name(),
                            desk.day());
        }
    }

    /** The rows below the header. Close the stream. */
    Stream<Row> rows() {
        return opened().export().rows();
    }

    /** Reads one row, and makes what is taken in ready to be stored. */
    RowRead read(Row row) {
        OpenedFile file = opened();
        Outcome outcome = file.form().read(row);
        return new RowRead(
                row,
                outcome,
                outcome instanceof Outcome.Accepted taken
                        ? Optional.of(ReadyResponse.of(
                                new Received(
                                        taken.response(),
                                        id.sha256(),
                                        row.number(),
                                        claim.modified(),
                                        file.export().isMended()),
                                taken.earlier()))
                        : Optional.empty());
    }

    /** Stores rows and what became of them, in the transaction that also keeps the job's place in the file. */
    void store(List<? extends RowRead> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (isApart()) {
            EqualityIntake.store(desk, id, rows);
            return;
        }
        new RowsIntake(desk, id, opened()).store(rows);
        seen += rows.size();
        rows.forEach(read -> {
            if (read.outcome() instanceof Outcome.Accepted taken) {
                held.add(taken);
            }
        });
    }

    /** Writes the refused rows as a spreadsheet that staff can mend and drop back. Opens the file only where there are any. */
    String writeWhatMustBeFixed() {
        BitSet open = desk.files().openRows(id);
        if (!open.isEmpty() && !isApart()) {
            FixSheet.write(
                    desk.data().rejected(),
                    claim.name(),
                    id.sha256(),
                    opened().export(),
                    opened().form(),
                    row -> open.get(Math.toIntExact(row.number())),
                    sheet -> OpenedFile.reading(sheet, desk));
        }
        return Work.DONE;
    }

    /** Marks the file as dealt with. Its place in the inbox is given up only after this is stored. */
    String finish() {
        if (isApart()) {
            EqualityIntake.finish(desk, id);
            return Work.DONE;
        }
        countWhatIsGone();
        desk.files().finish(id);
        return Work.DONE;
    }

    /** Counts answers that an earlier export of the same live form had and this one lacks. */
    private void countWhatIsGone() {
        if (!opened().form().definition().kind().isGathered()
                || opened().export().isMended()) {
            return;
        }
        Tally tally = desk.files().find(id).orElseThrow().tally();
        if (seen < tally.read()) {
            // A run that died read the first rows; they must be seen again.
            holdAllAgain();
        }
        String form = opened().form().definition().id();
        boolean allNew = held.size() == tally.accepted() && desk.gone().noteIfNew(id, form);
        if (!allNew) {
            desk.gone().note(id, form, held::holds, held.oldest(), held.newest());
        }
    }

    private void holdAllAgain() {
        held = new HeldAnswers();
        try (Stream<Row> rows = rows()) {
            rows.forEach(row -> {
                if (opened().form().read(row) instanceof Outcome.Accepted taken) {
                    held.add(taken);
                }
            });
        }
    }

    /** Moves the export out of the inbox. */
    String fileAway() {
        new Filing(desk, claim).putAway(desk.files().find(id).orElseThrow());
        return Work.DONE;
    }

    private String refuse(String code, String reason, String advice) {
        desk.files().refuse(id, code, reason, advice);
        return REFUSED;
    }

    private boolean isApart() {
        return opened().form().definition().kind() == FormKind.EQUALITY_MONITORING;
    }

    private OpenedFile opened() {
        return open().orElseThrow(
                        () -> new IllegalStateException("a file that was recognised before is not recognised now"));
    }
}
