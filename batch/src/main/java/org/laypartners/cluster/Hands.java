package org.laypartners.cluster;

/** Who takes ranges in. */
public interface Hands {
    /**
     * Takes in the range that comes first, if there is one to take.
     *
     * @return whether there was
     */
    boolean takeOne();

    /** A sign of life. */
    void beat();
}
