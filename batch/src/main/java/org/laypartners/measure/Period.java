package org.laypartners.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A run of days, both ends included. */
public record Period(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int DAYS_OF_A_WEEK = 7;

    /**
     * The four whole calendar quarters that ended before that day. Public figures about people change only when a quarter
     * has closed: a figure that changed every night would tell about the one person who came that day.
     */
    public static Period fourClosedQuarters(LocalDate day) {
        LocalDate opened = quarterOf(day);
        return new Period(opened.minusMonths(12), opened.minusDays(1));
    }

    /** The twelve months up to and with that day. */
    public static Period lastTwelveMonths(LocalDate day) {
        return new Period(day.minusMonths(12).plusDays(1), day);
    }

    /**
     * What reports show in full: the quarter that day falls in and the four before it. A year, with the same quarter a year
     * before to hold the last one against; the last twelve months and the four closed quarters lie in it.
     */
    public static Period reported(LocalDate day) {
        return lastQuarters(day, 5);
    }

    /** The same days up to and with that one. */
    public Period until(LocalDate day) {
        return new Period(first, day);
    }

    /**
     * Whole calendar quarters, the one that day falls in as the last.
     *
     * @param count how many, from 1
     */
    public static Period lastQuarters(LocalDate day, int count) {
        LocalDate opened = quarterOf(day);
        return new Period(
                opened.minusMonths(3L * (count - 1)), opened.plusMonths(3).minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The quarters that begin in it, in order. */
    public List<Period> quarters() {
        return Stream.iterate(quarterOf(first), start -> !start.isAfter(last), start -> start.plusMonths(3))
                .map(start -> new Period(start, start.plusMonths(3).minusDays(1)))
                .toList();
    }

    /** For example {@code 1 October 2025 to 30 September 2026}. */
    public String inWords() {
        return first.format(WORDS) + " to " + last.format(WORDS);
    }

    /** For example {@code July to September 2026}. */
    public String asMonths() {
        return first.format(DateTimeFormatter.ofPattern("MMMM", Locale.UK)) + " to " + last.format(MONTH);
    }

    /**
     * In as few words as tell it, for example {@code July to September 2026}, {@code August 2026}, {@code 8 to 14 August 2026}
     * or {@code 8 August 2026}.
     */
    public String inShort() {
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
        if (first.equals(last)) {
            return first.format(WORDS);
        }
        if (wholeMonths) {
            return oneMonth ? last.format(MONTH) : asMonths();
        }
        return oneMonth ? first.getDayOfMonth() + " to " + last.format(WORDS) : inWords();
    }

    /** Whether each day of another one is in it. */
    public boolean holds(Period other) {
        return holds(other.first) && holds(other.last);
    }

    /** Whether some day is in both. */
    public boolean meets(Period other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** Its calendar months, in order; it must be made of whole ones. */
    public List<Period> months() {
        return Stream.iterate(first, start -> !start.isAfter(last), start -> start.plusMonths(1))
                .map(start -> new Period(start, start.plusMonths(1).minusDays(1)))
                .toList();
    }

    /** Runs of seven days from its first day on; the last one may be shorter. */
    public List<Period> weeks() {
        return Stream.iterate(first, start -> !start.isAfter(last), start -> start.plusDays(DAYS_OF_A_WEEK))
                .map(start -> {
                    LocalDate end = start.plusDays(DAYS_OF_A_WEEK - 1);
                    return new Period(start, end.isAfter(last) ? last : end);
                })
                .toList();
    }

    /** Each of its days, in order. */
    public List<Period> days() {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new Period(day, day))
                .toList();
    }

    /** The first day of the first quarter that begins after that day. */
    static LocalDate nextQuarter(LocalDate day) {
        return quarterOf(day).plusMonths(3);
    }

    private static LocalDate quarterOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
