package org.laypartners.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.laypartners.cluster.Handout;
import org.laypartners.cluster.Hands;
import org.laypartners.cluster.LostRangeException;
import org.laypartners.cluster.OneStep;
import org.laypartners.cluster.Range;
import org.laypartners.cluster.Takings;
import org.laypartners.fault.Faults;
import org.laypartners.job.Desk;
import org.laypartners.setting.Settings;
import org.laypartners.store.FileId;
import org.laypartners.store.PostgresStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes ranges in, one after another: a worker, or the manager where no worker comes. */
public final class RangeIntake implements Hands {
    /** How much of a file's SHA-256 names it. */
    private static final int MARK = 12;

    private final JdbcTemplate jdbc;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Takings takings;
    private final Function<LocalDate, Desk> desks;
    private final int rowsAtATime;
    private final Duration look;
    private final Consumer<String> said;
    private Optional<WorkFile> open = Optional.empty();

    private RangeIntake(
            ConfigurableApplicationContext context,
            Function<LocalDate, Desk> desks,
            Duration look,
            Consumer<String> said) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.repository = context.getBean(JobRepository.class);
        this.transactions = context.getBean(PlatformTransactionManager.class);
        this.takings = new Takings(jdbc, UUID.randomUUID().toString());
        this.rowsAtATime = context.getBean(Settings.class).rowsAtATime();
        this.desks = desks;
        this.look = look;
        this.said = said;
    }

    /**
     * With what works on an open store.
     *
     * @param desks what a night's work of that day has at hand
     * @param said hears one sentence for each range
     */
    public static RangeIntake of(
            ConfigurableApplicationContext context,
            Function<LocalDate, Desk> desks,
            Duration look,
            Consumer<String> said) {
        return new RangeIntake(context, desks, look, said);
    }

    @Override
    public void beat() {
        takings.beat();
    }

    @Override
    public boolean takeOne() {
        // What a run that died gave out is the next run's to give out again.
        Optional<Range> range = PostgresStore.isLocked(jdbc) ? takings.take() : Optional.empty();
        range.ifPresent(this::takeIn);
        return range.isPresent();
    }

    private void takeIn(Range range) {
        Desk desk = desks.apply(range.day());
        RangeRows rows = new RangeRows(
                range,
                desk,
                takings,
                jdbc,
                new TransactionTemplate(transactions),
                () -> open(range.file(), desk),
                look);
        try {
            if (OneStep.run(step(range, rows), range, repository).getStatus() == BatchStatus.COMPLETED) {
                ended(range, rows);
            }
        } catch (LostRangeException | OptimisticLockingFailureException anothers) {
            said.accept("Rows were given to another worker meanwhile.");
        } catch (RuntimeException fault) {
            fail(range, List.of(fault));
        }
    }

    private void ended(Range range, RangeRows rows) {
        if (rows.isHandedBack()) {
            said.accept("Left a file to the manager.");
        } else {
            takings.done(range);
            said.accept("Took in rows of file " + range.file().sha256().substring(0, MARK) + ", from row "
                    + range.first() + " on.");
        }
    }

    private void fail(Range range, List<Throwable> faults) {
        String sentence = Faults.sentence(faults);
        said.accept("Could not take rows in. " + sentence);
        takings.failed(range, sentence);
    }

    private Step step(Range range, RangeRows rows) {
        return new StepBuilder(Handout.STEP, repository)
                .<RowRead, RowRead>chunk(rowsAtATime)
                .reader(rows)
                .writer(rows::store)
                .transactionManager(transactions)
                .listener(new StepExecutionListener() {
                    // Before Spring Batch stores that the step failed: the next worker's try must not find that.
                    @Override
                    public @Nullable ExitStatus afterStep(StepExecution execution) {
                        if (execution.getStatus() != BatchStatus.COMPLETED) {
                            fail(range, execution.getFailureExceptions());
                        }
                        return null;
                    }
                })
                .build();
    }

    /** Ranges of one file often come one after another. */
    private WorkFile open(FileId id, Desk desk) {
        if (open.filter(file -> file.is(id)).isEmpty()) {
            open.ifPresent(WorkFile::close);
            open = Optional.of(WorkFile.of(id, desk));
        }
        return open.get();
    }
}
