package org.laypartners.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells files that are finished from files that somebody still writes to. */
final class Settling {
    private final Duration settle;
    private final Clock clock;

    Settling(Duration settle, Clock clock) {
        this.settle = settle;
        this.clock = clock;
    }

    /** Those that are finished. Waits once for all young ones together, at most the settling time. */
    Set<Path> settled(Collection<Path> files) {
        Map<Path, Trace> before = traces(files);
        Duration wait = before.values().stream()
                .map(this::stillToWait)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            return before.keySet();
        }
        try {
            Thread.sleep(wait.toMillis() + 1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
        Map<Path, Trace> after = traces(before.keySet());
        Set<Path> settled = new HashSet<>();
        before.forEach((path, trace) -> {
            if (trace.equals(after.get(path))) {
                settled.add(path);
            }
        });
        return settled;
    }

    /** A file from the future, by the clock of another machine, is waited for in full. */
    private Duration stillToWait(Trace trace) {
        Duration age = Duration.between(trace.modified().toInstant(), clock.instant());
        if (age.isNegative()) {
            return settle;
        }
        Duration left = settle.minus(age);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Map<Path, Trace> traces(Collection<Path> files) {
        Map<Path, Trace> traces = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                traces.put(file, Trace.of(file));
            } catch (IOException gone) {
                // Then it is not finished either; it is looked for again the next night.
            }
        }
        return traces;
    }
}
