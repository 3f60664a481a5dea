package org.laypartners.representation;

/** How the people counted compare with what chance alone gives. */
public enum Verdict {
    /** Fewer than chance alone gives. */
    FEWER("Fewer than expected"),
    /** More than chance alone gives. */
    MORE("More than expected"),
    /** As many as chance alone gives. */
    WITHIN_CHANCE("About as expected"),
    /** Too few answered, or what may be shown leaves it open. */
    TOO_FEW_TO_SAY("Too few to say");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As a report says it. */
    public String words() {
        return words;
    }
}
