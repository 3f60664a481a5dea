package org.laypartners.command;

/** Counts in words that agree. */
final class Words {
    private Words() {}

    /** {@code 1 file}, {@code 2 files}, {@code 0 files}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
