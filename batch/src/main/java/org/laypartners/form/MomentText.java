package org.laypartners.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as people and tools write them: ISO, British, American, and with the month's name. */
final class MomentText {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String TIME =
            "(?:,?[T ]+(?:at )?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + "(?: ?(?<half>[ap])\\.?m\\.?)?"
                    + " ?(?<zone>z|utc|gmt|bst|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)?)?";
    private static final Pattern ISO = pattern("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})");
    private static final Pattern NUMBERS =
            pattern("(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})");
    private static final Pattern DAY_NAME =
            pattern("(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[a-z]{3,9})[ -](?<year>\\d{4}|\\d{2})");
    private static final Pattern NAME_DAY =
            pattern("(?<name>[a-z]{3,9}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");
    /** Days since 30 December 1899, as Excel keeps dates; five digits are the years 1927 to 2173. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.(\\d{1,12}))?");

    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private MomentText() {}

    private static Pattern pattern(String date) {
        return Pattern.compile(date + TIME, Pattern.CASE_INSENSITIVE);
    }

    static Moment read(String cell, DayOrder order) {
        String text = PlainText.of(cell);
        if (text.indexOf('/') == 1 || text.indexOf('/') == 2) {
            // As most tools write dates; none of the other patterns begins so.
            Matcher numbers = NUMBERS.matcher(text);
            return numbers.matches() ? ordered(numbers, order) : new Moment.NoDate();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return moment(iso, year(iso), number(iso, "month"), number(iso, "day"));
        }
        for (Pattern named : List.of(DAY_NAME, NAME_DAY)) {
            Matcher matcher = named.matcher(text);
            if (matcher.matches()) {
                return moment(matcher, year(matcher), month(matcher.group("name")), number(matcher, "day"));
            }
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return new Moment.At(serial(text, serial.group(1)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? ordered(numbers, order) : new Moment.NoDate();
    }

    /**
     * The same for a cell whose file says elsewhere in which time zone its times are.
     *
     * @param zone of a time that does not name its own; a date without a time is that day anywhere
     */
    static Moment read(String cell, DayOrder order, ZoneId zone) {
        Moment moment = read(cell, order);
        return moment instanceof Moment.At at && hasTime(cell) && !namesZone(cell)
                ? new Moment.At(
                        at.time().atZone(zone).withZoneSameInstant(LONDON).toLocalDateTime())
                : moment;
    }

    private static boolean hasTime(String cell) {
        String text = PlainText.of(cell);
        Matcher serial = SERIAL.matcher(text);
        return text.indexOf(':') >= 0 || (serial.matches() && serial.group(2) != null);
    }

    /** Whether a time ends with its zone or its distance from that of Greenwich. */
    private static boolean namesZone(String cell) {
        return PlainText.of(cell).matches("(?i).*(?:z|utc|gmt|bst|[+-]\\d{1,2}(?::?\\d{2})?)");
    }

    /** A CSV saved from Excel shows a date so where its cell was formatted as a number. */
    private static LocalDateTime serial(String text, String days) {
        BigDecimal time = new BigDecimal(text).subtract(new BigDecimal(days));
        long seconds = time.multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return EXCEL_EPOCH.plusDays(Long.parseLong(days)).atStartOfDay().plusSeconds(seconds);
    }

    /** Whether a wall clock in London showed this time twice, because the clocks had gone back, and nothing tells which. */
    static boolean isRepeated(String cell, LocalDateTime time) {
        boolean may = time.getMonthValue() == 10 && time.getDayOfMonth() > 24 && time.getHour() == 1;
        return may && LONDON.getRules().getValidOffsets(time).size() > 1 && !namesZone(cell);
    }

    /** Whether {@link #isRepeated} is worth asking: the hour is written in figures, and a date of numbers names October. */
    static boolean mayBeRepeated(String cell) {
        if (!PlainText.isPlain(cell)) {
            return true;
        }
        NumbersFirst numbers = NumbersFirst.of(cell);
        boolean october = !numbers.isThere() || numbers.one() == 10 || numbers.two() == 10;
        return october && (cell.contains("1:") || cell.indexOf('.') == 5);
    }

    /** The two dates that a date of numbers can be; empty when it can be one only, or is none. */
    static List<LocalDate> readings(String cell) {
        List<LocalDate> readings = new ArrayList<>();
        if (read(cell, DayOrder.UNKNOWN) instanceof Moment.DayOrMonth) {
            for (DayOrder order : List.of(DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST)) {
                if (read(cell, order) instanceof Moment.At at) {
                    readings.add(at.time().toLocalDate());
                }
            }
        }
        return readings;
    }

    /** What a date says of its file: that its first number, or its second, can only be the day. */
    static DayOrder evidence(String cell) {
        String text = PlainText.of(cell);
        DayOrder told = NumbersFirst.of(text).tell();
        return told == DayOrder.UNKNOWN || NUMBERS.matcher(text).matches() ? told : DayOrder.UNKNOWN;
    }

    private static Moment ordered(Matcher numbers, DayOrder order) {
        int one = number(numbers, "one");
        int two = number(numbers, "two");
        boolean eitherWay = one <= 12 && two <= 12 && one != two;
        if (eitherWay && order == DayOrder.UNKNOWN) {
            return new Moment.DayOrMonth();
        }
        boolean monthFirst = eitherWay ? order == DayOrder.MONTH_FIRST : two > 12;
        return moment(numbers, year(numbers), monthFirst ? one : two, monthFirst ? two : one);
    }

    private static Moment moment(Matcher text, int year, int month, int day) {
        try {
            LocalDateTime time = LocalDateTime.of(year, month, day, 0, 0);
            if (text.group("hour") != null) {
                time = time.withHour(hour(text)).withMinute(number(text, "minute"));
                time = text.group("second") == null ? time : time.withSecond(number(text, "second"));
                time = inLondon(time, text.group("zone"));
            }
            return new Moment.At(time);
        } catch (DateTimeException e) {
            return new Moment.NoDate();
        }
    }

    private static int hour(Matcher text) {
        int hour = number(text, "hour");
        String half = text.group("half");
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("an hour from 1 to 12 stands before am and pm");
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }

    private static LocalDateTime inLondon(LocalDateTime time, @Nullable String zone) {
        if (zone == null || zone.equalsIgnoreCase("bst")) {
            return time;
        }
        String offset = zone.toLowerCase(Locale.ROOT)
                .replace("utc", "")
                .replace("gmt", "")
                .replace("z", "");
        ZoneOffset from = offset.isEmpty() ? ZoneOffset.UTC : offset(offset);
        return time.atOffset(from).atZoneSameInstant(LONDON).toLocalDateTime();
    }

    private static ZoneOffset offset(String text) {
        String digits = text.substring(1).replace(":", "");
        // Hours may have one digit, minutes always have two.
        int end = digits.length() > 2 ? digits.length() - 2 : digits.length();
        int hours = Integer.parseInt(digits.substring(0, end));
        int minutes = end < digits.length() ? Integer.parseInt(digits.substring(end)) : 0;
        int sign = text.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(lower) || (lower.equals("sept") && i == 8)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int year(Matcher text) {
        int year = number(text, "year");
        return year < 100 ? 2000 + year : year;
    }

    private static int number(Matcher text, String group) {
        return Integer.parseInt(text.group(group));
    }
}
