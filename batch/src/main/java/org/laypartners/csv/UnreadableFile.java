package org.laypartners.csv;

/** Carries the reason for a refusal out of the depths of a reader. Whoever opens a file makes a value of it. */
public final class UnreadableFile extends RuntimeException {
    private final String code;
    private final String advice;

    /**
     * Refuses a file.
     *
     * @param code a short name for the reason, for example {@code EMPTY_FILE}
     * @param reason what is wrong, as a plain sentence without any of the file's content
     * @param advice what staff can do about it, as a plain sentence
     */
    public UnreadableFile(String code, String reason, String advice) {
        super(reason);
        this.code = code;
        this.advice = advice;
    }

    /** The short name of the reason. */
    public String code() {
        return code;
    }

    /** What is wrong. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** What to do about it. */
    public String advice() {
        return advice;
    }
}
