package org.laypartners.job;

/** The right to work on the store. */
public interface Hold extends AutoCloseable {
    /** Where the lock on the data folder is enough. */
    Hold NOT_SHARED = new Hold() {
        @Override
        public void check() {}

        @Override
        public void close() {}
    };

    /** Makes sure that it was not lost meanwhile; throws a plain sentence if it was. */
    void check();

    @Override
    void close();
}
