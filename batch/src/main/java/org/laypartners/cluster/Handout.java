package org.laypartners.cluster;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.laypartners.store.FileId;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The step of a file's job that has workers take in its rows. */
public final class Handout {
    /** What workers call the step that takes in a range. */
    public static final String STEP = "take in rows";

    private final Ranges ranges;
    private final Broker broker;
    private final JobRepository repository;
    private final Duration poll;
    private final long rowsInARange;

    /**
     * @param poll how often to look whether all is stored
     * @param rowsInARange how many rows a worker is given at a time; a multiple of what is stored in one transaction, so that
     *     the same rows are stored together as in one process
     */
    public Handout(Ranges ranges, Broker broker, JobRepository repository, Duration poll, long rowsInARange) {
        this.ranges = ranges;
        this.broker = broker;
        this.repository = repository;
        this.poll = poll;
        this.rowsInARange = rowsInARange;
    }

    /**
     * The step for one file.
     *
     * @param rows how many rows the file has; {@link Range#TO_THE_END} gives all of it to one worker
     */
    public Step of(FileId file, LongSupplier rows) {
        try {
            return new StepBuilder("give out", repository)
                    .partitioner(STEP, number -> split(rows.getAsLong()))
                    .partitionHandler(
                            new RangeHandler(ranges, file, STEP, broker.requests(), repository, poll.toMillis()))
                    .build();
        } catch (Exception fault) {
            throw new IllegalStateException("the step cannot be built", fault);
        }
    }

    private Map<String, ExecutionContext> split(long rows) {
        if (rows >= Range.TO_THE_END) {
            return Map.of("all", RangeHandler.context(0, Range.TO_THE_END));
        }
        Map<String, ExecutionContext> parts = new LinkedHashMap<>();
        for (long first = 0; first < Math.max(1, rows); first += rowsInARange) {
            parts.put("from " + first, RangeHandler.context(first, rowsInARange));
        }
        return parts;
    }
}
