package org.laypartners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.export.Export;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.form.FixSheet;
import org.laypartners.form.FormKind;
import org.laypartners.form.FormReading;
import org.laypartners.form.Outcome;
import org.laypartners.form.Problem;
import org.laypartners.form.Recognition;
import org.laypartners.inbox.Claim;
import org.laypartners.rights.KeptFiles;
import org.laypartners.store.FileId;
import org.laypartners.store.FileRecord;
import org.laypartners.store.Received;
import org.laypartners.store.RefusedRow;
import org.laypartners.store.Tally;
import org.laypartners.store.Traces;

/** One file on its way in: what each step of {@link ImportJob} does with it. */
final class FileIntake {
    /** The exit code of a file that is refused as a whole. */
    static final String REFUSED = "REFUSED";

    private final Claim claim;
    private final FileId id;
    private final Desk desk;
    private HeldAnswers held = new HeldAnswers();
    private @Nullable Opened opened;

    FileIntake(Claim claim, FileId id, Desk desk) {
        this.claim = claim;
        this.id = id;
        this.desk = desk;
    }

    /** Finds the tool and the form. */
    String recognise() {
        desk.files().begin(id, claim.name());
        Reading reading = reading();
        if (reading instanceof Reading.Unreadable unreadable) {
            return refuse(unreadable.code(), unreadable.reason(), unreadable.advice());
        }
        Export export = ((Reading.Opened) reading).export();
        Recognition recognition = recognition(export);
        if (recognition instanceof Recognition.Unrecognised unknown) {
            return refuse(unknown.code(), unknown.reason(), unknown.advice());
        }
        opened = new Opened(export, ((Recognition.Recognised) recognition).reading());
        note(opened);
        return Work.DONE;
    }

    private Reading reading() {
        return Exports.open(claim.file(), desk.limits(), desk.forms()::asks);
    }

    private Recognition recognition(Export export) {
        return desk.forms()
                .recognise(
                        export,
                        claim.modified(),
                        export.format().isMeeting() ? desk.responses().meetingDays() : Set.of());
    }

    /** Keeps what the file turned out to be, and whether its headings are those of earlier files. */
    private void note(Opened file) {
        Export export = file.export();
        FormReading form = file.form();
        String format = export.format().title();
        desk.files().recognised(id, format, export.encoding(), form.definition().id(), oddities(file));
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

    /** Reads one row; null tells Spring Batch to leave a blank row out. */
    @Nullable
    RowRead read(Row row) {
        Outcome outcome = opened().form().read(row);
        return outcome instanceof Outcome.Blank ? null : new RowRead(row, outcome);
    }

    /** Stores rows and what became of them, in the transaction that also keeps the job's place in the file. */
    void store(List<? extends RowRead> rows) {
        if (isApart()) {
            EqualityIntake.store(desk, id, rows);
            return;
        }
        List<Received> accepted = new ArrayList<>();
        Map<RowRead, String> refused = new HashMap<>();
        for (RowRead read : rows) {
            if (read.outcome() instanceof Outcome.Accepted taken) {
                held.add(taken.response());
                accepted.add(new Received(
                        taken.response(),
                        id.sha256(),
                        read.row().number(),
                        claim.modified(),
                        opened().export().isMended()));
            } else {
                refused.put(read, opened().form().fingerprint(read.row()));
            }
        }
        Set<String> mended = desk.files().mendedFingerprints(refused.values());
        List<RefusedRow> problems = new ArrayList<>();
        Map<Long, String> fingerprints = new HashMap<>();
        long mendedBefore = 0;
        for (RowRead read : rows) {
            if (read.outcome() instanceof Outcome.Refused refusal) {
                String fingerprint = refused.getOrDefault(read, "");
                if (mended.contains(fingerprint)) {
                    // Staff have mended this very row of an earlier export: its answer is in the store.
                    mendedBefore++;
                } else {
                    fingerprints.put(read.row().number(), fingerprint);
                    refusal.problems().forEach(problem -> problems.add(refused(read.row(), problem)));
                }
            }
        }
        Tally tally = desk.responses().save(accepted);
        desk.files().add(id, tally.plus(new Tally(0, 0, mendedBefore, fingerprints.size())), problems);
        desk.files().mark(id, fingerprints);
        desk.files().noteOldest(id, accepted);
        closeTheLoop(rows);
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

    /** Writes the refused rows as a spreadsheet that staff can mend and drop back. */
    String writeWhatMustBeFixed() {
        if (!isApart() && desk.files().openRefusals(id) > 0) {
            FormReading form = opened().form();
            FixSheet.write(
                    desk.data().rejected(),
                    claim.name(),
                    id.sha256(),
                    opened().export(),
                    form,
                    row -> desk.files()
                            .mendedFingerprints(List.of(form.fingerprint(row)))
                            .isEmpty());
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
        FormKind kind = opened().form().definition().kind();
        boolean cumulative = kind == FormKind.EXPRESSION_OF_INTEREST || kind == FormKind.FEEDBACK;
        if (!cumulative || opened().export().isMended()) {
            return;
        }
        Tally tally = desk.files().find(id).orElseThrow().tally();
        if (held.size() < tally.accepted() + tally.replaced()) {
            // A run that died took in the first rows; they must be seen again.
            holdAllAgain();
        }
        desk.gone().note(id, opened().form().definition().id(), held, held.oldest(), held.newest());
    }

    private void holdAllAgain() {
        held = new HeldAnswers();
        try (Stream<Row> rows = rows()) {
            rows.forEach(row -> {
                if (opened().form().read(row) instanceof Outcome.Accepted taken) {
                    held.add(taken.response());
                }
            });
        }
    }

    /** Moves the export out of the inbox. */
    String fileAway() {
        putAway(desk.files().find(id).orElseThrow());
        return Work.DONE;
    }

    /** Moves the export to where its kind belongs; may be done again. */
    void putAway(FileRecord record) {
        if (record.refused()) {
            desk.inbox().refuse(claim, record.reason(), record.advice());
        } else if (record.isApart()) {
            desk.inbox().erase(claim);
        } else if (takeOutTheErased(record)) {
            desk.inbox().archive(claim, desk.day());
        } else {
            desk.inbox().erase(claim);
        }
    }

    /** A later export repeats what people had erased; the archive must not bring them back. False when nothing is left. */
    private boolean takeOutTheErased(FileRecord record) {
        if (!desk.erasedAgain().isPossible(record.form())) {
            return true;
        }
        Optional<Traces> traces = look().flatMap(this::erasedIn);
        return traces.isEmpty()
                || new KeptFiles(desk.data().root(), traces.get(), desk.keptExports()::rewritten)
                        .takeOutOf(claim.file());
    }

    /** What the file is, without a note of it: one that is known already was noted when it was taken in. */
    private Optional<Opened> look() {
        if (opened != null) {
            return Optional.of(opened);
        }
        return reading() instanceof Reading.Opened read
                        && recognition(read.export()) instanceof Recognition.Recognised recognised
                ? Optional.of(new Opened(read.export(), recognised.reading()))
                : Optional.empty();
    }

    private Optional<Traces> erasedIn(Opened file) {
        try (Stream<Row> rows = file.export().rows()) {
            return desk.erasedAgain()
                    .in(rows.map(file.form()::read)
                            .filter(Outcome.Accepted.class::isInstance)
                            .map(outcome -> ((Outcome.Accepted) outcome).response()));
        }
    }

    private String refuse(String code, String reason, String advice) {
        desk.files().refuse(id, code, reason, advice);
        return REFUSED;
    }

    private boolean isApart() {
        return opened().form().definition().kind() == FormKind.EQUALITY_MONITORING;
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

    static RefusedRow refused(Row row, Problem problem) {
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
