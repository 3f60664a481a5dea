package org.laypartners.report;

/** The reports cannot be written. The message is a plain sentence without personal data. */
public final class ReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReportException(String sentence) {
        super(sentence);
    }

    public ReportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
