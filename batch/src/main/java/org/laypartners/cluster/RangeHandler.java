package org.laypartners.cluster;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.laypartners.store.FileId;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.integration.partition.MessageChannelPartitionHandler;
import org.springframework.integration.core.MessagingTemplate;

/** Gives out the ranges of one file, and waits until Spring Batch's own tables say that all of them are stored. */
final class RangeHandler extends MessageChannelPartitionHandler {
    private static final String FIRST = "first";
    private static final String ROWS = "rows";

    private final Ranges ranges;
    private final FileId file;

    RangeHandler(
            Ranges ranges, FileId file, String step, MessagingTemplate requests, JobRepository repository, long poll)
            throws Exception {
        this.ranges = ranges;
        this.file = file;
        setStepName(step);
        setMessagingOperations(requests);
        setJobRepository(repository);
        setPollInterval(poll);
        afterPropertiesSet();
    }

    static ExecutionContext context(long first, long rows) {
        ExecutionContext context = new ExecutionContext();
        context.putLong(FIRST, first);
        context.putLong(ROWS, rows);
        return context;
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> partitions) throws Exception {
        List<StepExecution> inOrder = partitions.stream()
                .sorted(Comparator.comparingLong(RangeHandler::first))
                .toList();
        inOrder.forEach(partition -> ranges.give(
                file, first(partition), partition.getExecutionContext().getLong(ROWS), partition.getId()));
        ranges.settle(file);
        return super.doHandle(manager, new LinkedHashSet<>(inOrder));
    }

    private static long first(StepExecution partition) {
        return partition.getExecutionContext().getLong(FIRST);
    }
}
