package org.laypartners.response;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, in the order of time.
 *
 * @param year for example 2026
 * @param number from 1 (January to March) to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern WRITTEN = Pattern.compile("([12]\\d{3}) Q([1-4])");

    public Quarter {
        if (year < 1000 || year > 2999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is from 1 to 4, of a year of four digits");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public static Quarter parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("a quarter is written like 2026 Q3");
        }
        return new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    /** For example {@code 2026 Q3}. As texts, quarters have the same order. */
    @Override
    public String toString() {
        return year + " Q" + number;
    }
}
