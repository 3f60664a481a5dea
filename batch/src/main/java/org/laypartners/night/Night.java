package org.laypartners.night;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.laypartners.command.Progress;
import org.laypartners.edition.Edition;
import org.laypartners.edition.PublishJob;
import org.laypartners.export.Exports;
import org.laypartners.inbox.Claim;
import org.laypartners.inbox.DroppedFile;
import org.laypartners.inbox.Look;
import org.laypartners.inbox.Skipped;
import org.laypartners.intake.ArchiveIntake;
import org.laypartners.intake.ArchiveSeal;
import org.laypartners.intake.Filing;
import org.laypartners.intake.Importing;
import org.laypartners.intake.TooLarge;
import org.laypartners.job.Desk;
import org.laypartners.job.JobRuns;
import org.laypartners.journal.FileRecord;
import org.laypartners.store.FileId;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** One night's work: what died is recovered, what lies in the inbox is taken in, and all of it is published. */
final class Night {
    private static final String CHANGED = "This file changed while it was read.";

    private final JobRuns jobs;
    private final Importing importing;
    private final PublishJob publishJob;
    private final Desk desk;
    private final TooLarge tooLarge;
    private final Progress progress;

    Night(JobRuns jobs, Importing importing, PublishJob publishJob, Desk desk, Progress progress) {
        this.jobs = jobs;
        this.importing = importing;
        this.publishJob = publishJob;
        this.desk = desk;
        this.tooLarge = new TooLarge(desk);
        this.progress = progress;
    }

    /** Takes in what is finished in the inbox; gives what was left there. */
    List<Skipped> takeInTheInbox(long night) {
        progress.starts("Looking into the inbox");
        Look look = desk.inbox().look();
        List<Skipped> left = new ArrayList<>(look.skipped());
        List<DroppedFile> reports = new ArrayList<>();
        for (DroppedFile file : look.finished()) {
            // A report's dates may be told by the register, which may lie in the inbox beside it.
            if (Exports.isMeetingReport(file.path())) {
                reports.add(file);
            } else {
                takeIn(night, file, left);
            }
        }
        importing.finishAll();
        takeUpWhatDied(night);
        importing.finishAll();
        reports.forEach(file -> takeIn(night, file, left));
        importing.finishAll();
        desk.inbox().clearWork();
        ArchiveSeal.of(desk.recipients(), desk.keptExports())
                .ifPresent(desk.inbox().cabinet()::sealTheArchive);
        return left;
    }

    private void takeIn(long night, DroppedFile file, List<Skipped> left) {
        if (tooLarge.is(file.path())) {
            if (tooLarge.refuse(night, file.path(), false).isEmpty()) {
                left.add(new Skipped(file.name(), CHANGED));
            }
            return;
        }
        claim(() -> desk.inbox().claim(file))
                .ifPresentOrElse(claim -> takeIn(night, claim), () -> left.add(new Skipped(file.name(), CHANGED)));
    }

    /** The same content under another name waits until it is known, for the two would share their private copy. */
    private Optional<Claim> claim(Supplier<Optional<Claim>> claiming) {
        Optional<Claim> claim = claiming.get();
        if (claim.filter(one -> importing.isAtWorkOn(one.sha256()) || !Files.exists(one.file()))
                .isEmpty()) {
            return claim;
        }
        importing.finishAll();
        return claiming.get();
    }

    /**
     * A run that died may have been at work on a file that is not in the inbox any more; its private copy still is. One that was
     * dealt with was noted then, or was no drop of this store's nights: a rebuild read it from the archive.
     */
    private void takeUpWhatDied(long night) {
        for (String sha256 : desk.inbox().leftCopies()) {
            desk.files()
                    .nameOf(sha256)
                    .flatMap(name -> desk.inbox().resume(sha256, name))
                    .ifPresent(claim -> dealtWith(claim)
                            .ifPresentOrElse(
                                    file -> new Filing(desk, claim).putAway(file), () -> takeIn(night, claim)));
        }
    }

    private FileId id(Claim claim) {
        return new FileId(claim.sha256(), desk.forms().fingerprint());
    }

    private Optional<FileRecord> dealtWith(Claim claim) {
        return desk.files().find(id(claim)).filter(FileRecord::isDealtWith);
    }

    /** Takes in what lies in the archive and is not known; it stays there. */
    ArchiveIntake.Told takeInTheArchive(long night) {
        return new ArchiveIntake(desk).takeIn(claim -> takeInNow(night, claim));
    }

    private void takeInNow(long night, Claim claim) {
        takeIn(night, claim);
        importing.finishAll();
    }

    /** Takes in files that lie elsewhere and stay there. */
    List<Skipped> takeIn(long night, List<Path> files) {
        List<Skipped> left = new ArrayList<>();
        for (Path file : files) {
            if (tooLarge.refuse(night, file, true).isPresent()) {
                continue;
            }
            claim(() -> desk.inbox().claimElsewhere(file))
                    .ifPresentOrElse(
                            claim -> takeIn(night, claim),
                            () -> left.add(
                                    new Skipped(String.valueOf(file.getFileName()), "This file cannot be read.")));
        }
        importing.finishAll();
        return left;
    }

    /** Publishes what is stored. */
    void publish(long night, Edition edition) {
        JobParameters night1 =
                new JobParametersBuilder().addLong("night", night).toJobParameters();
        jobs.run(publishJob.of(edition, progress), night1);
    }

    private void takeIn(long night, Claim claim) {
        progress.starts(claim.name());
        FileId id = id(claim);
        Optional<FileRecord> dealtWith = dealtWith(claim);
        if (dealtWith.isPresent()) {
            desk.nights().note(night, claim.name(), id, true);
            new Filing(desk, claim).putAway(dealtWith.get());
            return;
        }
        desk.files().begin(id, claim.name());
        desk.nights().note(night, claim.name(), id, false);
        importing.takeIn(night, claim, id);
    }
}
