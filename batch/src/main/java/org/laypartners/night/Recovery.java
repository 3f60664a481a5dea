package org.laypartners.night;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.laypartners.edition.PublishJob;
import org.laypartners.intake.ImportJob;
import org.laypartners.intake.RemoteImportJob;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Marks runs that died as failed, so that they can be taken up again. Whoever holds the lock on the data folder knows that
 * no run is alive, whatever is recorded of them; nobody else may call this.
 */
final class Recovery {
    /** Runs that could not store how a step or they themselves ended, for example on a full disk. */
    private static final String UNCLEAR = """
            select job_execution_id from batch_job_execution where status = 'UNKNOWN'
            union select job_execution_id from batch_step_execution
                where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')
            """;

    /** Spring Batch stores that there is a job, and then that it runs. */
    private static final String NEVER_RUN = """
            select job_instance_id from batch_job_instance i
            where not exists (select 1 from batch_job_execution e where e.job_instance_id = i.job_instance_id)
            """;

    private final JobOperator operator;
    private final JobRepository repository;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Recovery(JobOperator operator, JobRepository repository, JdbcTemplate jdbc, Clock clock) {
        this.operator = operator;
        this.repository = repository;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void recover() {
        for (String job : List.of(ImportJob.NAME, RemoteImportJob.NAME, PublishJob.NAME)) {
            repository.findRunningJobExecutions(job).forEach(operator::recover);
        }
        jdbc.queryForList(UNCLEAR, Long.class).forEach(this::fail);
        jdbc.queryForList(NEVER_RUN, Long.class)
                .forEach(instance ->
                        repository.deleteJobInstance(Objects.requireNonNull(repository.getJobInstance(instance))));
    }

    /**
     * Spring Batch never runs again what ended unclear. Here it is clear: rows and the place in the file are stored in one
     * transaction, so what the store says is what was done.
     */
    private void fail(long execution) {
        JobExecution run = Objects.requireNonNull(repository.getJobExecution(execution));
        for (StepExecution step : run.getStepExecutions()) {
            if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                step.setEndTime(LocalDateTime.now(clock));
                repository.update(step);
            }
        }
        if (run.getStatus() == BatchStatus.UNKNOWN) {
            run.setStatus(BatchStatus.FAILED);
            repository.update(run);
        }
    }
}
