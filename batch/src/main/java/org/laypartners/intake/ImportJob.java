package org.laypartners.intake;

import java.util.List;
import org.laypartners.command.Progress;
import org.laypartners.job.Steps;
import org.laypartners.job.Work;
import org.laypartners.setting.Settings;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Takes one file in. One run per file content and set of form definitions; a run that died goes on where its last stored
 * rows end.
 */
public final class ImportJob {
    public static final String NAME = "import";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final int rowsAtATime;

    public ImportJob(JobRepository repository, PlatformTransactionManager transactions, Settings settings) {
        this.repository = repository;
        this.transactions = transactions;
        this.rowsAtATime = settings.rowsAtATime();
    }

    Job of(FileIntake file, Progress progress) {
        Step recognise = step("recognise", file::recognise);
        Step finish = step("finish", file::finish);
        Step fileAway = Steps.outsideStore("file away", file::fileAway, repository);
        return new JobBuilder(NAME, repository)
                .start(recognise)
                .on(FileIntake.REFUSED)
                .to(fileAway)
                .from(recognise)
                .on("COMPLETED")
                .to(takeIn(file, progress))
                .next(Steps.outsideStore("write what must be fixed", file::writeWhatMustBeFixed, repository))
                .next(finish)
                .next(fileAway)
                .end()
                .build();
    }

    private Step takeIn(FileIntake file, Progress progress) {
        return new StepBuilder("take in", repository)
                // One item is all that commits together.
                .<List<RowRead>, List<RowRead>>chunk(1)
                .reader(new RowReader(file, rowsAtATime))
                .writer(chunk -> chunk.forEach(rows -> {
                    file.store(rows);
                    progress.rows(rows.size());
                }))
                .transactionManager(transactions)
                .build();
    }

    private Step step(String name, Work work) {
        return Steps.inStore(name, work, repository, transactions);
    }
}
