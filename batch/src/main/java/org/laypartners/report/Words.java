package org.laypartners.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the reports put things into words. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** Digits between two commas. A night writes tens of thousands of numbers, so no format is read for each. */
    private static final int THOUSAND = 3;

    private Words() {}

    /** For example {@code 6 August 2026}. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** {@code 1 row}, {@code 2 rows}, {@code 1,200 rows}. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** Thousands are set off with a comma. */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - THOUSAND; at > first; at -= THOUSAND) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
