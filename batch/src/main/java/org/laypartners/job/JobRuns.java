package org.laypartners.job;

import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.fault.Faults;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;

/** Runs jobs to their end. */
public record JobRuns(JobOperator operator) {
    /**
     * Runs a job, or goes on with one that died.
     *
     * @throws CommandException if it does not end well
     */
    public void run(Job job, JobParameters parameters) {
        JobExecution execution;
        try {
            execution = operator.start(job, parameters);
        } catch (JobExecutionException fault) {
            throw new CommandException(ExitCode.FAILED, "The job " + job.getName() + " could not be started.", fault);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw Faults.explain(execution.getAllFailureExceptions());
        }
    }
}
