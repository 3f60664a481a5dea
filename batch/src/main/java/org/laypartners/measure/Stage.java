package org.laypartners.measure;

/** How far somebody who asked to join has come, in the order of the way. */
public enum Stage {
    RECEIVED("Received", ""),
    TALKED("Talked", "prg_talked"),
    INDUCTION("Induction", "prg_induction"),
    ACTIVE("Active", "prg_active"),
    PAUSED("Paused", "prg_paused"),
    LEFT("Left", "prg_left"),
    NOT_TAKEN_FORWARD("Not taken forward", "prg_not_taken_forward");

    private final String words;
    private final String question;

    Stage(String words, String question) {
        this.words = words;
        this.question = question;
    }

    public String words() {
        return words;
    }

    /** The question of the form "progress" that says since when; empty for the first stage, which needs no date. */
    public String question() {
        return question;
    }

    /** Whether somebody at this stage may still become a lay partner, or come back. */
    public boolean isOpen() {
        return this == RECEIVED || this == TALKED || this == INDUCTION;
    }
}
