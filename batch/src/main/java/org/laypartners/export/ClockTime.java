package org.laypartners.export;

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
 * @param date the date's text; empty where only the time is written
 */
record ClockTime(String date, int secondOfDay) {
    private static final int DAY = 24 * 60 * 60;
    private static final Pattern TEXT = Pattern.compile(
            "(?<date>.*?)(?:[ t]|^)(?:at )?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?: ?(?<half>[ap])\\.?m\\.?)?(?: ?(?:z|utc|gmt|bst|(?:utc|gmt)?[+-]\\d{1,2}:?(?:\\d{2})?))?");

    /** One spelling: plain spaces, nothing invisible, no comma between date and time. */
    static String plain(String cell) {
        return cell.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\h]+", " ")
                .strip()
                .replaceFirst("(\\d),? (?:at )?(?=\\d{1,2}:)", "$1 ");
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
        return Optional.of(new ClockTime(matcher.group("date").strip(), (ofDay * 60 + minute) * 60 + second));
    }

    boolean hasDate() {
        return ReportDay.read(date, true).or(() -> ReportDay.read(date, false)).isPresent();
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
        return Stream.of(false, true)
                .flatMap(monthFirst -> daysAfter(other, monthFirst).stream())
                .min(Comparator.comparingLong(Math::abs))
                .map(days -> days * DAY + ofDay)
                .orElse(ofDay);
    }

    private Optional<Long> daysAfter(ClockTime other, boolean monthFirst) {
        return ReportDay.read(other.date, monthFirst)
                .flatMap(from -> ReportDay.read(date, monthFirst).map(to -> ChronoUnit.DAYS.between(from, to)));
    }

    private static long nearest(long seconds) {
        if (seconds < -DAY / 2) {
            return seconds + DAY;
        }
        return seconds > DAY / 2 ? seconds - DAY : seconds;
    }
}
