package org.laypartners.command;

/** What a command tells the shell. */
public enum ExitCode {
    /** Done. Rows that were refused are reported; they are no failure. */
    DONE(0),
    /** The work failed and nothing was released. */
    FAILED(1),
    WRONG_USAGE(2),
    /** Another run holds the data folder. */
    BUSY(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
