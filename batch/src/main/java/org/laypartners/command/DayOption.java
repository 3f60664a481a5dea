package org.laypartners.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that sets the day. */
final class DayOption {
    /** The examples are about the year before this day. */
    static final LocalDate OF_THE_EXAMPLES = LocalDate.of(2026, 10, 6);

    /** The Trust's own time, wherever the machine stands. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The day to work as if it were (default: today).")
    private @Nullable LocalDate day;

    /** Reads a day, or says how one is written. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                throw new TypeConversionException("a day such as 2026-08-06 was expected.");
            }
        }
    }

    LocalDate day() {
        return day == null ? LocalDate.now(Clock.system(LONDON)) : day;
    }
}
