package org.laypartners.notice;

/** A way for messages to reach staff. */
public interface Way {
    /**
     * Sends it, and tries again for a moment if that may help.
     *
     * @throws NoticeException if it could not be handed over
     */
    void send(Notice notice);

    /** What it is, for a person: "by email to 2 addresses". */
    String inWords();
}
