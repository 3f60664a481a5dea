package org.laypartners.night;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.command.CommandException;
import org.laypartners.command.Counts;
import org.laypartners.command.ExitCode;
import org.laypartners.command.NightReport;
import org.laypartners.command.Programme.Places;
import org.laypartners.command.Progress;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Edition;
import org.laypartners.edition.PublishJob;
import org.laypartners.edition.Tidying;
import org.laypartners.edition.Wording;
import org.laypartners.fault.Faults;
import org.laypartners.form.Forms;
import org.laypartners.inbox.Skipped;
import org.laypartners.intake.ArchiveIntake;
import org.laypartners.intake.ClusterImport;
import org.laypartners.intake.ImportHere;
import org.laypartners.intake.ImportLater;
import org.laypartners.intake.Importing;
import org.laypartners.job.Desk;
import org.laypartners.job.JobRuns;
import org.laypartners.journal.Drop;
import org.laypartners.release.Release;
import org.laypartners.release.Releases;
import org.laypartners.setting.ClusterSettings;
import org.laypartners.setting.DataFolder;
import org.laypartners.setting.HomeFolders;
import org.laypartners.setting.Settings;
import org.laypartners.store.PersonalValues;
import org.laypartners.store.Tally;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A night from its opening to its end, with all that it works with. The caller holds the lock on the data folder. */
public final class NightShift implements AutoCloseable {
    private final StorePlace store;
    private final ConfigurableApplicationContext context;
    private final SiteFolders folders;
    private final SiteContent content;
    private final Desk desk;
    private final Importing importing;
    private final Night night;
    private final long number;
    private final List<Skipped> left = new ArrayList<>();

    private NightShift(
            StorePlace store,
            ConfigurableApplicationContext context,
            SiteFolders folders,
            SiteContent content,
            Desk desk,
            Progress progress) {
        this.store = store;
        this.context = context;
        this.folders = folders;
        this.content = content;
        this.desk = desk;
        new Recovery(
                        context.getBean(JobOperator.class),
                        context.getBean(JobRepository.class),
                        context.getBean(JdbcTemplate.class),
                        desk.clock())
                .recover();
        desk.nights().closeDeadNights(desk.now());
        this.number = desk.nights().begin(desk.day(), desk.now());
        JobRuns jobs = new JobRuns(context.getBean(JobOperator.class));
        ImportHere here = ImportHere.of(context, jobs, desk, progress);
        this.importing = ClusterSettings.isChosen(context.getEnvironment())
                ? new ImportLater(() -> ClusterImport.open(context, jobs, here, desk, number))
                : here;
        this.night = new Night(jobs, importing, context.getBean(PublishJob.class), desk, progress);
    }

    public static NightShift begin(Places places, Run run, LocalDate day, Clock clock, Progress progress) {
        SiteFolders folders = new SiteFolders(places.home());
        SiteContent content = SiteContent.read(folders).on(day);
        Forms forms = Forms.load(HomeFolders.forms(places.home()), Wording.lists(content));
        DataFolder data = new DataFolder(places.data());
        run.store().refuseALoss();
        ConfigurableApplicationContext context = run.store().open();
        try {
            Desk desk = Desk.of(context, data, day, forms, clock, run.hold());
            return new NightShift(run.store(), context, folders, content, desk, progress);
        } catch (RuntimeException fault) {
            context.close();
            throw fault;
        }
    }

    public void takeInTheInbox() {
        finishARestore();
        left.addAll(night.takeInTheInbox(number));
    }

    /** Takes in files that lie elsewhere. They are reported by the next release. */
    public NightReport takeIn(List<Path> files) {
        finishARestore();
        left.addAll(night.takeIn(number, files));
        List<Drop> drops = desk.nights().unreported();
        desk.nights().end(number, desk.now(), "Took in files, without publishing.", "");
        return report(drops, "Not taken in.", 0, false);
    }

    /** Takes in what the archive holds and the store does not know; says how much that was. */
    public List<String> takeInTheArchive() {
        ArchiveIntake.Told told = night.takeInTheArchive(number);
        store.caughtUp();
        List<String> lines = new ArrayList<>();
        lines.add("Took in " + told.taken() + (told.taken() == 1 ? " file" : " files")
                + " of the archive again that it did not know.");
        if (told.sealed() > 0) {
            lines.add(told.sealed() + (told.sealed() == 1 ? " file is" : " files are")
                    + " encrypted and could not be read. Decrypt what was archived since the backup, and drop it in the"
                    + " inbox.");
        }
        return lines;
    }

    /** One that died put an older store in place, which must not be published before it knows what came since. */
    private void finishARestore() {
        if (store.isBehindTheArchive()) {
            takeInTheArchive();
        }
    }

    /** Ends a night that shows nothing. */
    public void endWithoutPublishing() {
        desk.nights().end(number, desk.now(), "Restored, without publishing.", "");
    }

    /** Ends a night that made the store anew: earlier nights reported all of it. */
    public void endRebuilding() {
        desk.nights().end(number, desk.now(), "Rebuilt from the archive.", "");
        desk.nights().reported(number);
    }

    public NightReport publish() {
        finishARestore();
        Forget.finishFiles(context, desk.data());
        Edition edition = new Edition(
                desk,
                context.getBean(Settings.class),
                folders,
                content,
                context.getBean(PersonalValues.class),
                new Tidying(context, desk.data().root(), desk.day(), desk.forms()),
                Release.begin(desk.data().root(), desk.day()),
                left);
        List<Drop> drops = desk.nights().unreported();
        try {
            night.publish(number, edition);
            desk.nights().end(number, desk.now(), "Released.", edition.releaseName());
            Forget.finishReleases(context, desk.data(), desk.day());
            return report(drops, "Left in the inbox.", edition.figures(), true);
        } catch (RuntimeException fault) {
            throw failed(edition, fault);
        }
    }

    /** What failed after the switch has not undone it; nobody must be told that the old site is up. */
    private CommandException failed(Edition edition, RuntimeException fault) {
        if (new Releases(desk.data().root()).current().equals(Optional.of(edition.releaseName()))) {
            return new CommandException(
                    ExitCode.FAILED,
                    Faults.withoutWhatIsLive(fault)
                            + " Tonight's site and reports are live all the same. The next night"
                            + " does what is left.",
                    fault);
        }
        CommandException explained = Faults.explain(List.of(fault));
        try {
            desk.nights()
                    .end(number, desk.now(), "It failed. Nothing was released. " + Faults.withoutWhatIsLive(fault), "");
        } catch (DataAccessException storeFailedToo) {
            // The next night notes that this one was cut short.
            explained.addSuppressed(storeFailedToo);
        }
        return explained;
    }

    /** @param became what became of files that are not among the drops, as a sentence */
    private NightReport report(List<Drop> drops, String became, int figures, boolean released) {
        List<String> files = new ArrayList<>(drops.stream().map(Drop::inWords).toList());
        left.forEach(skipped -> files.add(skipped.name() + ": " + became + " " + skipped.reason()));
        DataFolder data = desk.data();
        return new NightReport(
                files,
                figures,
                counts(drops),
                released ? Optional.of(data.site()) : Optional.empty(),
                released ? Optional.of(data.reports()) : Optional.empty(),
                drops.stream()
                                .anyMatch(drop ->
                                        drop.needsMending() && !drop.file().isApart())
                        ? Optional.of(data.rejected())
                        : Optional.empty());
    }

    private Counts counts(List<Drop> drops) {
        Tally rows = drops.stream()
                .filter(drop -> !drop.known())
                .map(drop -> drop.file().tally())
                .reduce(Tally.NONE, Tally::plus);
        return new Counts(
                drops.size(), left.size(), rows.accepted(), rows.replaced(), rows.unchanged(), rows.refused());
    }

    @Override
    public void close() {
        importing.close();
        context.close();
    }
}
