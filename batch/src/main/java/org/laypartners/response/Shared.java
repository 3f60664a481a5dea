package org.laypartners.response;

import org.jspecify.annotations.Nullable;

/**
 * Gives one object for those that are equal, so that what many thousand responses say alike lies in memory once. It knows
 * the last few only; of others there may be several. For values that never change; safe to use in several threads.
 */
public final class Shared<T> {
    private static final int PLACES = 1_024;

    /** Whoever sees another thread's object sees all of it, for it never changes. */
    private final @Nullable Object[] known = new Object[PLACES];

    /** The value, or one that is equal and was asked for before. */
    public T of(T value) {
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (value.equals(known[place])) {
            @SuppressWarnings("unchecked") // Only of() writes there.
            T before = (T) known[place];
            return before;
        }
        known[place] = value;
        return value;
    }
}
