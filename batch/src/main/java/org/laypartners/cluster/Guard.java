package org.laypartners.cluster;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The manager's watch over what it gave out. What a silent worker had is given out again; what nobody takes, the manager
 * takes in itself. So a night comes to its end though all workers die, or there never was one.
 */
public final class Guard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final Ranges ranges;
    private final Broker broker;
    private final long night;
    private final Duration silent;
    private final Duration still;
    private final Hands hands;
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService working = Executors.newSingleThreadScheduledExecutor();
    private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
    private boolean alone;

    /**
     * @param silent after how long without a sign of life a worker counts as dead
     * @param still after how long in which nothing comes on the manager takes rows in itself
     * @param hands the manager's own
     */
    public Guard(Ranges ranges, Broker broker, long night, Duration silent, Duration still, Hands hands) {
        this.ranges = ranges;
        this.broker = broker;
        this.night = night;
        this.silent = silent;
        this.still = still;
        this.hands = hands;
    }

    /**
     * Begins to watch.
     *
     * @param mayWork throws a plain sentence once another run may have begun
     * @param stop stops the night's work when watching fails
     */
    public void start(Runnable mayWork, Runnable stop) {
        long every = Math.max(1, Math.min(silent.toMillis(), still.toMillis()) / 4);
        ScheduledFuture<?> unused =
                watching.scheduleWithFixedDelay(() -> look(mayWork, stop), every, every, TimeUnit.MILLISECONDS);
    }

    /** What made watching impossible. */
    public void check() {
        RuntimeException first = fault.get();
        if (first != null) {
            throw first;
        }
    }

    private void look(Runnable mayWork, Runnable stop) {
        try {
            mayWork.run();
            hands.beat();
            look();
        } catch (RuntimeException found) {
            fault.compareAndSet(null, found);
            stop.run();
        }
    }

    private void look() {
        broker.callAgain();
        long lost = ranges.takeFromTheDead(night, silent);
        if (lost > 0) {
            LOG.warn("A worker fell silent. What it had ({} of the ranges of rows) is given out again.", lost);
        }
        for (long i = 0; i < lost; i++) {
            broker.call(Handout.STEP);
        }
        if (ranges.stuck(night, still) > 0) {
            if (!alone) {
                LOG.warn("No worker came for {} seconds. The manager takes rows in itself.", still.toSeconds());
                alone = true;
            }
            working.execute(this::takeIn);
        }
    }

    /** All that is there: one range at a time would leave a wait between any two. */
    private void takeIn() {
        boolean more = true;
        while (more && !working.isShutdown()) {
            more = hands.takeOne();
        }
    }

    @Override
    public void close() {
        watching.shutdownNow();
        working.shutdown();
        try {
            working.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
