package org.laypartners.store;

/** What became of rows. Their sum is the rows read. */
public record Tally(long accepted, long replaced, long unchanged, long refused) {
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                accepted + other.accepted,
                replaced + other.replaced,
                unchanged + other.unchanged,
                refused + other.refused);
    }

    public long read() {
        return accepted + replaced + unchanged + refused;
    }
}
