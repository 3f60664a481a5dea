package org.laypartners.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A run of days, both ends included. */
public record Period(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
        return first.format(month) + " to " + last.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK));
    }

    /** The first day of the first quarter that begins after that day. */
    static LocalDate nextQuarter(LocalDate day) {
        return quarterOf(day).plusMonths(3);
    }

    private static LocalDate quarterOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
