package org.laypartners.staff;

/** The staff reports cannot be written. The message is a plain sentence without personal data. */
public final class StaffReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaffReportException(String sentence) {
        super(sentence);
    }

    StaffReportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
