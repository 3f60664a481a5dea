package org.laypartners.prose;

/** A list that the check of words needs cannot be read. The message is a plain sentence that names the file. */
public final class ProseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
