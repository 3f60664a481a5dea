package org.laypartners.store;

/**
 * What makes a file the same one: its content, read by the same form definitions. A file refused yesterday is read anew
 * when a definition has changed since.
 *
 * @param sha256 the content's SHA-256, in hexadecimal
 * @param definitions the fingerprint of the form definitions in force
 */
public record FileId(String sha256, String definitions) {
    private static final int MARK_LENGTH = 16;

    /** By what a response names its file: the first 64 bits of the SHA-256, in hexadecimal. */
    public String mark() {
        return mark(sha256);
    }

    /** The same of a column that holds a SHA-256 in hexadecimal, in SQL. */
    public static String markOfColumn(String sha256) {
        return "substr(" + sha256 + ", 1, " + MARK_LENGTH + ")";
    }

    /** The same of a SHA-256 in hexadecimal. */
    public static String mark(String sha256) {
        return sha256.length() <= MARK_LENGTH ? sha256 : sha256.substring(0, MARK_LENGTH);
    }
}
