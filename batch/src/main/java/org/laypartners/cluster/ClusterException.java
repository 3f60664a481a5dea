package org.laypartners.cluster;

/** Work cannot be shared out. The message is a plain sentence. */
public final class ClusterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClusterException(String sentence) {
        super(sentence);
    }
}
