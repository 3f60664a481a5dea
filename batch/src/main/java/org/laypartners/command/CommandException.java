package org.laypartners.command;

/** The work could not be done. The message is a plain sentence for the person at the keyboard, without personal data. */
public final class CommandException extends RuntimeException {
    /** What to do when Java has no memory left. */
    public static final String OUT_OF_MEMORY =
            "The program ran out of memory. Give it more, such as with java -Xmx1g; then run again.";

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;

    public CommandException(ExitCode exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    public CommandException(ExitCode exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    public ExitCode exit() {
        return exit;
    }
}
