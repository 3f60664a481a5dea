package org.laypartners.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One night, as monitoring may see it: no name of a person or of a file.
 *
 * @param day the day that it worked for
 * @param good whether it released
 * @param release what is live by it; empty when it failed
 * @param failure a plain sentence; empty when it did not fail
 * @param files in the inbox that were dealt with
 * @param left files that were left in the inbox
 * @param refused rows that somebody must mend
 */
public record RunRecord(
        LocalDate day,
        Instant began,
        Instant ended,
        boolean good,
        String release,
        String failure,
        long files,
        long left,
        long added,
        long replaced,
        long known,
        long refused) {
    public RunRecord {
        Objects.requireNonNull(day);
        Objects.requireNonNull(began);
        Objects.requireNonNull(ended);
        Objects.requireNonNull(release);
        Objects.requireNonNull(failure);
    }

    /** How long it took; never negative, though the clock may have stepped back. */
    Duration took() {
        Duration took = Duration.between(began, ended);
        return took.isNegative() ? Duration.ZERO : took;
    }
}
