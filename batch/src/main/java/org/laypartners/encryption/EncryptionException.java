package org.laypartners.encryption;

/** A public key cannot be used. The message is a plain sentence without the key. */
public final class EncryptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EncryptionException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
