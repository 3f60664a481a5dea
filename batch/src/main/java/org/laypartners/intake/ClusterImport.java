package org.laypartners.intake;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.laypartners.cluster.Broker;
import org.laypartners.cluster.Guard;
import org.laypartners.cluster.Handout;
import org.laypartners.cluster.Ranges;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;
import org.laypartners.job.JobRuns;
import org.laypartners.setting.ClusterSettings;
import org.laypartners.setting.Settings;
import org.laypartners.store.FileId;
import org.laypartners.store.Tally;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Takes files in by workers: many at a time, each finished in the night's order. What workers do not take in (equality
 * monitoring, reports of meetings, mended rows) is taken in here when its turn comes.
 */
public final class ClusterImport implements Importing {
    private static final long KILOBYTE = 1024;

    /** Spring Batch reads all that it recorded of a job each time; a worker that waits for its turn asks little. */
    private static final int LOOKS = 5;

    private final JobRuns jobs;
    private final ImportHere here;
    private final Desk desk;
    private final Ranges ranges;
    private final RemoteImportJob job;
    private final ClusterSettings settings;
    private final Broker broker;
    private final Guard guard;
    private final ExecutorService files;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private long place;

    private ClusterImport(
            ConfigurableApplicationContext context,
            JobRuns jobs,
            ImportHere here,
            Desk desk,
            Broker broker,
            ClusterSettings settings,
            long night) {
        this.jobs = jobs;
        this.here = here;
        this.desk = desk;
        this.ranges = here.ranges();
        this.settings = settings;
        this.broker = broker;
        this.files = Executors.newFixedThreadPool(settings.filesAtATime());
        int rowsAtATime = context.getBean(Settings.class).rowsAtATime();
        JobRepository repository = context.getBean(JobRepository.class);
        this.job = new RemoteImportJob(
                repository,
                context.getBean(PlatformTransactionManager.class),
                new Handout(
                        ranges,
                        broker,
                        repository,
                        settings.look().multipliedBy(LOOKS),
                        settings.rowsInARange(rowsAtATime)));
        this.guard = new Guard(
                ranges,
                broker,
                night,
                settings.silent(),
                settings.still(),
                RangeIntake.of(context, day -> desk, settings.look(), said -> {}));
    }

    /** Opens the way to the workers. Close it. */
    public static ClusterImport open(
            ConfigurableApplicationContext context, JobRuns jobs, ImportHere here, Desk desk, long night) {
        ClusterSettings settings = ClusterSettings.of(context.getEnvironment());
        Broker broker = Broker.toSend(settings.broker());
        ClusterImport importing = new ClusterImport(context, jobs, here, desk, broker, settings, night);
        importing.guard.start(desk.hold()::check, importing.files::shutdownNow);
        return importing;
    }

    @Override
    public void takeIn(long night, Claim claim, FileId id) {
        Tally stored = desk.files().find(id).orElseThrow().tally();
        // A night without workers that died had begun it; only such a night's job knows how far it came.
        boolean own = ranges.isOwn(id) || (stored.read() > 0 && !ranges.has(id));
        ranges.begin(id, night, ++place, desk.day(), own);
        atWork.add(id.sha256());
        CompletableFuture<Void> before = last;
        CompletableFuture<Void> mine = new CompletableFuture<>();
        last = mine;
        files.execute(() -> {
            try {
                takeIn(night, claim, id, own, before);
                mine.complete(null);
            } catch (RuntimeException | Error fault) {
                mine.completeExceptionally(fault);
            }
        });
    }

    private void takeIn(long night, Claim claim, FileId id, boolean own, CompletableFuture<Void> before) {
        if (!own) {
            giveOut(claim, id, before);
        }
        RemoteIntake.waitFor(before);
        if (ranges.isOwn(id)) {
            here.takeIn(night, claim, id);
            ranges.forget(id);
        }
        atWork.remove(id.sha256());
    }

    private void giveOut(Claim claim, FileId id, CompletableFuture<Void> before) {
        RemoteIntake file = new RemoteIntake(claim, id, desk, ranges, before, settings.wholeFileKilobytes() * KILOBYTE);
        try {
            jobs.run(
                    job.of(file),
                    new JobParametersBuilder()
                            .addString("sha256", id.sha256())
                            .addString("definitions", id.definitions())
                            .toJobParameters());
        } catch (CommandException failed) {
            throw ranges.fault(id)
                    .map(sentence -> new CommandException(
                            ExitCode.FAILED,
                            "Workers could not take rows in. " + sentence
                                    + " Nothing was released; the last good site and reports stay up.",
                            failed))
                    .orElse(failed);
        }
    }

    @Override
    public boolean isAtWorkOn(String sha256) {
        return atWork.contains(sha256);
    }

    @Override
    public void finishAll() {
        try {
            RemoteIntake.waitFor(last);
        } catch (RuntimeException fault) {
            guard.check();
            throw fault;
        }
    }

    @Override
    public void close() {
        files.shutdownNow();
        guard.close();
        broker.close();
    }
}
