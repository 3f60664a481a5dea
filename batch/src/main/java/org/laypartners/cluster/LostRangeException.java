package org.laypartners.cluster;

/** The range was given to another worker meanwhile, or another run has begun. Nothing of the transaction may stay. */
public final class LostRangeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostRangeException() {
        super("The rows were given to another worker, or another run has begun.");
    }
}
