package org.laypartners.intake;

import org.laypartners.cluster.Ranges;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.Progress;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;
import org.laypartners.job.JobRuns;
import org.laypartners.store.FileId;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in one after another, in this process. */
public record ImportHere(JobRuns jobs, ImportJob job, Desk desk, Ranges ranges, Progress progress)
        implements Importing {
    public static ImportHere of(ConfigurableApplicationContext context, JobRuns jobs, Desk desk, Progress progress) {
        Ranges ranges = new Ranges(
                context.getBean(JdbcTemplate.class),
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        return new ImportHere(jobs, context.getBean(ImportJob.class), desk, ranges, progress);
    }

    @Override
    public void takeIn(long night, Claim claim, FileId id) {
        if (ranges.has(id)) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "A file was left half taken in by workers. Run the night once more with --profile cluster, so that"
                            + " its rows are counted once. Nothing was released; the last good site and reports stay"
                            + " up.");
        }
        jobs.run(
                job.of(new FileIntake(claim, id, desk), progress),
                new JobParametersBuilder()
                        .addString("sha256", id.sha256())
                        .addString("definitions", id.definitions())
                        .toJobParameters());
    }
}
