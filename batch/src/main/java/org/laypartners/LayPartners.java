package org.laypartners;

/** The way in. */
public final class LayPartners {
    private LayPartners() {}

    public static void main(String[] args) {}
}
