package org.laypartners.disclosure;

/**
 * The values that a count can have.
 *
 * @param least 0 or more
 * @param most at least as many
 */
record Range(int least, int most) {
    /** More people than any programme has: stands for "any number". */
    static final int MANY = 1_000_000;

    static final Range ANY = new Range(0, MANY);

    Range {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("a count is 0 or more, and its most is not below its least");
        }
    }

    static Range exactly(int count) {
        return new Range(count, count);
    }

    boolean holds(int count) {
        return count >= least && count <= most;
    }

    /** How many values there are. */
    int size() {
        return most - least + 1;
    }
}
