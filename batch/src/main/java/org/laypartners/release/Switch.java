package org.laypartners.release;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One line of the ledger: a release went live.
 *
 * @param at as the clock on a wall in London showed it
 */
public record Switch(String release, LocalDateTime at, Why why) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    /** For the person who asks what is live. */
    public String inWords() {
        return switch (why) {
            case PUBLISHED -> "Published on " + at.format(TIME) + ".";
            case ROLLED_BACK -> "Rolled back to on " + at.format(TIME) + ".";
            case FOUND_LIVE -> "Found live on " + at.format(TIME) + ".";
        };
    }

    /** Why a release went live. */
    public enum Why {
        PUBLISHED("published"),
        ROLLED_BACK("rolled back to"),
        /** The program died right after the switch, so the ledger had no line of it. */
        FOUND_LIVE("found live");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
