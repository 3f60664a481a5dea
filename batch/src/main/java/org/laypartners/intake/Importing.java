package org.laypartners.intake;

import org.laypartners.inbox.Claim;
import org.laypartners.store.FileId;

/** How files are taken in: here, one after another, or by several machines at the same time. */
public interface Importing extends AutoCloseable {
    /** Takes a file in, or begins to. Its page in the ledger is begun. */
    void takeIn(long night, Claim claim, FileId id);

    /** Whether a file of this content is begun and not finished. */
    default boolean isAtWorkOn(String sha256) {
        return false;
    }

    /** Waits until all that was begun is finished. */
    default void finishAll() {}

    @Override
    default void close() {}
}
