package org.laypartners.checksum;

/** A map that knows a shorter text that differs where it does, so that nobody looks through its values. */
public interface Fingerprinted {
    /** The same letters mean the same values. */
    String fingerprint();
}
