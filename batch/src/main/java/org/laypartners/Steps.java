package org.laypartners;

import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a named piece of work into a step of a job. */
final class Steps {
    private Steps() {}

    static Step of(String name, Work work, JobRepository repository, PlatformTransactionManager transactions) {
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
