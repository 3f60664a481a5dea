package org.laypartners.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.laypartners.monitoring.Health;
import org.laypartners.monitoring.RunRecord;

/** Nights to send messages about. */
final class Nights {
    static final RunRecord GOOD = good(0, 0);
    static final RunRecord FAILED = new RunRecord(
            LocalDate.of(2026, 10, 7),
            Instant.parse("2026-10-07T01:00:00Z"),
            Instant.parse("2026-10-07T01:04:00Z"),
            false,
            "",
            "The disk is full. Make room, then run again.",
            0,
            0,
            0,
            0,
            0,
            0);

    private Nights() {}

    static RunRecord good(long left, long refused) {
        return new RunRecord(
                LocalDate.of(2026, 10, 6),
                Instant.parse("2026-10-06T01:00:00Z"),
                Instant.parse("2026-10-06T01:04:00Z"),
                true,
                "2026-10-06-1",
                "",
                6,
                left,
                14,
                2,
                7,
                refused);
    }

    static Notice notice(RunRecord night) {
        return Notice.of(report(night), 0);
    }

    static Health.Report report(RunRecord night) {
        return new Health.Report(night, Optional.of(GOOD));
    }
}
