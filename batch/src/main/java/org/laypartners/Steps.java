package org.laypartners;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a named piece of work into a step of a job. */
final class Steps {
    private Steps() {}

    /** A step that writes to the store: all of it commits as one. */
    static Step inStore(String name, Work work, JobRepository repository, PlatformTransactionManager transactions) {
        return step(name, work, repository, transactions);
    }

    /** A step that writes files, or waits for them. It must not hold the store's lock meanwhile. */
    static Step outsideStore(String name, Work work, JobRepository repository) {
        return step(name, work, repository, new ResourcelessTransactionManager());
    }

    private static Step step(
            String name, Work work, JobRepository repository, PlatformTransactionManager transactions) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            contribution.setExitStatus(new ExitStatus(work.run()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
