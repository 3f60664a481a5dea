package org.laypartners.monitoring;

/** What monitoring reads cannot be read or written. The message is a plain sentence. */
public final class MonitoringException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MonitoringException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
