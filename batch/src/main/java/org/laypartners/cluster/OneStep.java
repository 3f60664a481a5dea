package org.laypartners.cluster;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;

/** Runs the step of a range as Spring Batch Integration's workers do. */
public final class OneStep {
    private OneStep() {}

    /** Runs it to its end, good or bad. */
    public static StepExecution run(Step step, Range range, JobRepository repository) {
        StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        handler.setStepLocator(name -> step);
        return handler.handle(new StepExecutionRequest(Handout.STEP, range.step()));
    }
}
