package org.laypartners.job;

/** What one step does. */
@FunctionalInterface
public interface Work {
    /**
     * Does it all.
     *
     * @return the step's exit code; {@link #DONE} lets the job go on
     */
    String run();

    String DONE = "COMPLETED";
}
