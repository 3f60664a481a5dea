package org.laypartners.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** From when to when a group meets, on one day, by the clocks of London. */
public record Hours(LocalTime from, LocalTime to) {
    private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a meeting ends after it begins, on the same day");
        }
    }

    public OffsetDateTime begin(LocalDate day) {
        return inLondon(day, from);
    }

    public OffsetDateTime end(LocalDate day) {
        return inLondon(day, to);
    }

    private static OffsetDateTime inLondon(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LondonTime.ZONE).toOffsetDateTime();
    }

    /** As the NHS writes times, for example {@code 10:30am to 12 noon}. */
    public String inWords() {
        return inWords(from) + " to " + inWords(to);
    }

    private static String inWords(LocalTime time) {
        return time.equals(LocalTime.NOON)
                ? "12 noon"
                : time.format(time.getMinute() == 0 ? FULL_HOUR : MINUTES).toLowerCase(Locale.UK);
    }
}
