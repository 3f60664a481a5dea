package org.laypartners.edition;

import org.laypartners.command.Progress;
import org.laypartners.job.Steps;
import org.laypartners.job.Work;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.transaction.PlatformTransactionManager;

/** Publishes the public site and the staff reports together. One run a night; one that died is begun again. */
public final class PublishJob {
    public static final String NAME = "publish";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    public PublishJob(JobRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    public Job of(Edition edition, Progress progress) {
        return new JobBuilder(NAME, repository)
                .start(Steps.inStore("tidy", told("Tidying", progress, edition::tidy), repository, transactions))
                .next(Steps.inStore(
                        "match",
                        told("Matching people in meetings", progress, edition::match),
                        repository,
                        transactions))
                .next(step("measure", told("Working out the figures", progress, edition::measure)))
                .next(Steps.inStore(
                        "pass the gate",
                        told("Protecting small numbers", progress, edition::passTheGate),
                        repository,
                        transactions))
                // Commits by itself, some answers at a time: what an older version stored may be millions.
                .next(step(
                        "look for personal values",
                        told("Looking through answers", progress, () -> edition.lookForPersonalValues(progress))))
                .next(Steps.inStore(
                        "choose the words",
                        told("Choosing people's words", progress, edition::chooseWords),
                        repository,
                        transactions))
                .next(step("write the reports", told("Writing the reports", progress, edition::writeTheReports)))
                .next(step("bake", told("Baking the site", progress, edition::bake)))
                .next(step("check", told("Checking every page", progress, edition::check)))
                .next(step("release", told("Releasing", progress, edition::release)))
                .build();
    }

    private Step step(String name, Work work) {
        return Steps.outsideStore(name, work, repository);
    }

    private static Work told(String words, Progress progress, Runnable work) {
        return () -> {
            progress.starts(words);
            work.run();
            return Work.DONE;
        };
    }
}
