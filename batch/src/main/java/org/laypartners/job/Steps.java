package org.laypartners.job;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a named piece of work into a step of a job. */
public final class Steps {
    private Steps() {}

    /** A step that writes to the store: all of it commits as one. */
    public static Step inStore(
            String name, Work work, JobRepository repository, PlatformTransactionManager transactions) {
        return step(name, work, repository, transactions);
    }

    /** A step that writes files, or waits for them. It must not hold the store's lock meanwhile. */
    public static Step outsideStore(String name, Work work, JobRepository repository) {
        return step(name, work, repository, new ResourcelessTransactionManager());
    }

    /** The same, done again each time the job goes on. */
    public static Step again(String name, Work work, JobRepository repository) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet(work), new ResourcelessTransactionManager())
                .allowStartIfComplete(true)
                .build();
    }

    private static Step step(
            String name, Work work, JobRepository repository, PlatformTransactionManager transactions) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet(work), transactions)
                .build();
    }

    private static Tasklet tasklet(Work work) {
        return (contribution, context) -> {
            contribution.setExitStatus(new ExitStatus(work.run()));
            return RepeatStatus.FINISHED;
        };
    }
}
