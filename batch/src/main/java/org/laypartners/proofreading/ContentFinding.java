package org.laypartners.proofreading;

/**
 * Something an editor should look at.
 *
 * @param file from the home folder, for example {@code site-content/role.md}
 * @param line from 1
 * @param kind whether it must be mended or only thought about
 * @param text what was found and what to do, in plain words
 */
public record ContentFinding(String file, int line, Kind kind, String text) {
    /** How much a finding weighs. */
    public enum Kind {
        /** The page is wrong and must be mended. */
        ERROR,
        /** The page may be better otherwise; an editor decides. */
        ADVICE
    }
}
