package org.laypartners.journal;

import java.time.LocalDate;

/**
 * What the ledger knows of one night.
 *
 * @param number counts up from 1
 * @param day the day it worked as
 * @param outcome {@code running} until it ends, then a plain sentence
 * @param released the name of its release; empty when nothing was released
 */
public record NightRecord(long number, LocalDate day, String outcome, String released) {
    /** Whether its end was not noted. It runs only if a run holds the lock too. */
    public boolean isOpen() {
        return outcome.equals(NightLedger.RUNNING);
    }
}
