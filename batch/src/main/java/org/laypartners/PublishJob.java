package org.laypartners;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.transaction.PlatformTransactionManager;

/** Publishes the public site and the staff reports together. One run a night; one that died is begun again. */
final class PublishJob {
    static final String NAME = "publish";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    PublishJob(JobRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    Job of(Edition edition) {
        return new JobBuilder(NAME, repository)
                .start(step("tidy", edition::tidy))
                .next(step("measure", edition::measure))
                .next(step("pass the gate", edition::passTheGate))
                .next(step("write the reports", edition::writeTheReports))
                .next(step("bake", edition::bake))
                .next(step("check", edition::check))
                .next(step("release", edition::release))
                .build();
    }

    private Step step(String name, Runnable work) {
        return Steps.of(
                name,
                () -> {
                    work.run();
                    return Work.DONE;
                },
                repository,
                transactions);
    }
}
