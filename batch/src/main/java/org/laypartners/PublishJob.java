package org.laypartners;

import org.laypartners.command.Progress;
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

    Job of(Edition edition, Progress progress) {
        return new JobBuilder(NAME, repository)
                .start(step("tidy", edition::tidy, progress))
                .next(step("measure", edition::measure, progress))
                .next(step("pass the gate", edition::passTheGate, progress))
                .next(step("write the reports", edition::writeTheReports, progress))
                .next(step("bake", edition::bake, progress))
                .next(step("check", edition::check, progress))
                .next(step("release", edition::release, progress))
                .build();
    }

    private Step step(String name, Runnable work, Progress progress) {
        return Steps.of(
                name,
                () -> {
                    progress.starts(name);
                    work.run();
                    return Work.DONE;
                },
                repository,
                transactions);
    }
}
