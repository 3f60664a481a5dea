package org.laypartners.attendance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time of day as a report writes it, with its date where it has one. It serves to tell how far two times of one
 * report lie apart; on which day the meeting was is not decided here.
 *
 * @param dayFirst the date when the day comes before the month; empty where that is no date, or none is written
 * @param monthFirst the date when the month comes first; the same where the order is plain
 */
record ClockTime(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst, int secondOfDay) {
    private static final int DAY = 24 * 60 * 60;
    private static final Pattern TEXT = Pattern.compile(
            "(?<date>.*?)(?:[ t]|^)(?:at )?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?: ?(?<half>[ap])\\.?m\\.?)?(?: ?(?:z|utc|gmt|bst|(?:utc|gmt)?[+-]\\d{1,2}:?(?:\\d{2})?))?");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern BEFORE_TIME = Pattern.compile("(\\d),? (?:at )?(?=\\d{1,2}:)");

    /** One spelling: plain spaces, nothing invisible, no comma between date and time. */
    static String plain(String cell) {
        String visible = INVISIBLE.matcher(cell).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return BEFORE_TIME.matcher(spaced).replaceFirst("$1 ");
    }

    static Optional<ClockTime> read(String cell) {
        Matcher matcher = TEXT.matcher(plain(cell).toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group("hour"));
        String half = matcher.group("half");
        int minute = Integer.parseInt(matcher.group("minute"));
        int second = matcher.group("second") == null ? 0 : Integer.parseInt(matcher.group("second"));
        boolean impossible = minute > 59 || second > 59 || (half == null ? hour > 23 : hour < 1 || hour > 12);
        if (impossible) {
            return Optional.empty();
        }
        int ofDay = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        String date = matcher.group("date").strip();
        return Optional.of(new ClockTime(
                ReportDay.read(date, false), ReportDay.read(date, true), (ofDay * 60 + minute) * 60 + second));
    }

    boolean hasDate() {
        return dayFirst.isPresent() || monthFirst.isPresent();
    }

    /**
     * How far this time lies after another of the same report, in seconds; below zero when it lies before. A time
     * without a date lies within twelve hours before and after the other.
     */
    long secondsAfter(ClockTime other) {
        long ofDay = (long) secondOfDay - other.secondOfDay;
        if (!hasDate() || !other.hasDate()) {
            return nearest(ofDay);
        }
        // Day first or month first: in one session the nearer is the right one, and nothing else hangs on it.
        return Stream.of(days(other.dayFirst, dayFirst), days(other.monthFirst, monthFirst))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Math::abs))
                .map(days -> days * DAY + ofDay)
                .orElse(ofDay);
    }

    private static Optional<Long> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(first -> to.map(last -> ChronoUnit.DAYS.between(first, last)));
    }

    private static long nearest(long seconds) {
        if (seconds < -DAY / 2) {
            return seconds + DAY;
        }
        return seconds > DAY / 2 ? seconds - DAY : seconds;
    }
}
