package org.laypartners.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that sets the day. */
final class DayOption {
    /** The examples are about the year before this day. */
    static final LocalDate OF_THE_EXAMPLES = LocalDate.of(2026, 10, 6);

    /** The Trust's own time, wherever the machine stands. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day to work as if it were (default: today).")
    private @Nullable LocalDate day;

    LocalDate day() {
        return day == null ? LocalDate.now(Clock.system(LONDON)) : day;
    }
}
