package org.laypartners.representation;

/** The figures of the Census or of the catchment cannot be used. The message is a plain sentence. */
public final class ReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReferenceException(String sentence) {
        super(sentence);
    }

    ReferenceException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
