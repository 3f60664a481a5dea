package org.laypartners.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that come again and again, such as days and choices: what is the same as before is neither read nor kept in memory
 * twice. It knows the last few only. For values that never change; safe to use in several threads.
 */
final class ReadBefore<T> {
    private static final int PLACES = 1_024;

    private final Function<String, T> reading;

    /** Whoever sees another thread's object sees all of it, for it never changes. */
    private final @Nullable Object[] known = new Object[PLACES];

    ReadBefore(Function<String, T> reading) {
        this.reading = reading;
    }

    private record Known<T>(String text, T value) {}

    T of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        @SuppressWarnings("unchecked") // Only this method writes there.
        Known<T> before = (Known<T>) known[place];
        if (before != null && before.text().equals(text)) {
            return before.value();
        }
        T value = reading.apply(text);
        known[place] = new Known<>(text, value);
        return value;
    }
}
