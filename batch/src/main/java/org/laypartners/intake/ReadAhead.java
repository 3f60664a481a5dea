package org.laypartners.intake;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes the next value on a thread of its own while the last one is in use, and never more than one ahead. For one thread
 * that asks.
 */
final class ReadAhead<T> implements AutoCloseable {
    private final Callable<Optional<T>> source;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread reader = new Thread(work, "read ahead");
        reader.setDaemon(true);
        return reader;
    });
    private Future<Optional<T>> next;

    /** @param source gives one value after another, and empty after the last; only ever asked by one thread */
    ReadAhead(Callable<Optional<T>> source) {
        this.source = source;
        this.next = thread.submit(source);
    }

    /**
     * Waits for the next value; empty after the last.
     *
     * @throws RuntimeException what the source threw
     */
    Optional<T> next() {
        Optional<T> made = made();
        if (made.isPresent()) {
            next = thread.submit(source);
        }
        return made;
    }

    private Optional<T> made() {
        try {
            return next.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rows were read", stop);
        }
    }

    /** Waits until nothing is read any more, so that what is read from can be closed. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            next.get();
        } catch (ExecutionException nobodyAsks) {
            // Whoever closes early has a fault of their own, or has heard of this one.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
