package org.laypartners.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of meeting reports: ISO, three numbers in one order or the other, or with the month's English name. */
final class ReportDay {
    private static final String MARK = "[-/. ]";
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})" + MARK + "(?<month>\\d{1,2})" + MARK + "(?<day>\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<one>\\d{1,2})" + MARK + "(?<two>\\d{1,2})" + MARK + "(?<year>\\d{4}|\\d{2})");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(?<day>\\d{1,2})" + MARK + "(?<name>\\p{L}{3})\\p{L}*,?" + MARK + "(?<year>\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY =
            Pattern.compile("(?<name>\\p{L}{3})\\p{L}* (?<day>\\d{1,2}),? (?<year>\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private ReportDay() {}

    /**
     * The day that a text names.
     *
     * @param monthFirst how two numbers in front of the year are read
     */
    static Optional<LocalDate> read(String text, boolean monthFirst) {
        String date = text.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return day(iso, number(iso, "month"), number(iso, "day"));
        }
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches()) {
            return day(
                    numbers, number(numbers, monthFirst ? "one" : "two"), number(numbers, monthFirst ? "two" : "one"));
        }
        for (Pattern pattern : List.of(DAY_NAME, NAME_DAY)) {
            Matcher named = pattern.matcher(date);
            if (named.matches()) {
                return day(named, MONTHS.indexOf(named.group("name")) + 1, number(named, "day"));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher, int month, int day) {
        int year = number(matcher, "year");
        try {
            return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
