package org.laypartners.access;

/** Personal data would lie open. The message is a plain sentence that says what to do. */
public final class AccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccessException(String sentence) {
        super(sentence);
    }

    AccessException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
