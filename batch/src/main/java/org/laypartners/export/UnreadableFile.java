package org.laypartners.export;

/** Carries the reason for a refusal out of the depths of a reader. Never leaves this package. */
final class UnreadableFile extends RuntimeException {
    private final String code;
    private final String advice;

    UnreadableFile(String code, String reason, String advice) {
        super(reason);
        this.code = code;
        this.advice = advice;
    }

    Reading.Unreadable asReading() {
        return new Reading.Unreadable(code, String.valueOf(getMessage()), advice);
    }
}
