package org.laypartners.erasure;

/** It is not clear who is meant. The message is a plain sentence that says what to give instead, and names nobody. */
public final class UnclearPersonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnclearPersonException(String sentence) {
        super(sentence);
    }
}
