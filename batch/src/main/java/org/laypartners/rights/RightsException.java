package org.laypartners.rights;

/** A kept file cannot be read or written. The message is a plain sentence that names the folder, never a person. */
public final class RightsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RightsException(String sentence) {
        super(sentence);
    }

    RightsException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
