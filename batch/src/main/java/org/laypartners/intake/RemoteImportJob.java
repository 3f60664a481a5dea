package org.laypartners.intake;

import org.laypartners.cluster.Handout;
import org.laypartners.job.Steps;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Takes one file in by workers. They find out what it is and store its rows; the manager does all else, for one file after
 * another in the night's order.
 */
public record RemoteImportJob(JobRepository repository, PlatformTransactionManager transactions, Handout handout) {
    public static final String NAME = "import by workers";

    Job of(RemoteIntake file) {
        Step turn = Steps.again("wait for the files before", file::awaitTurn, repository);
        Step fileAway = Steps.outsideStore("file away", file::fileAway, repository);
        return new JobBuilder(NAME, repository)
                .start(handout.of(file.id(), file::rows))
                .next(turn)
                .on(RemoteIntake.HANDED_BACK)
                .end()
                .from(turn)
                .on(FileIntake.REFUSED)
                .to(fileAway)
                .from(turn)
                .on("COMPLETED")
                .to(Steps.outsideStore("write what must be fixed", file::writeWhatMustBeFixed, repository))
                .next(Steps.inStore("finish", file::finish, repository, transactions))
                .next(fileAway)
                .end()
                .build();
    }
}
