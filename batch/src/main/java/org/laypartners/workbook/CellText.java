package org.laypartners.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell stands for, as text: days and times as ISO text whatever their format, numbers without one. */
final class CellText {
    /** In nanoseconds. */
    private static final long HALF_A_SECOND = 500_000_000;

    /**
     * As many digits as Excel shows of a number: a formula leaves 90.00000000000001 where it shows 90. A whole number is no
     * such leftover, and two long numbers of answers must never become one.
     */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private final SharedTexts shared;
    private final CellFormats formats;
    private final boolean since1904;

    /** @param since1904 whether days are counted from 1904, as older Macs did */
    CellText(SharedTexts shared, CellFormats formats, boolean since1904) {
        this.shared = shared;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /**
     * @param type as ECMA-376, part 1, 18.18.11 has it
     * @param value what stands in the cell; not empty
     * @param style the number of the cell's style
     */
    String of(String type, String value, int style) {
        return switch (type) {
            case "s" -> shared.at(value);
            case "b" -> Xml.isTrueText(value.strip()) ? "TRUE" : "FALSE";
            case "n" -> number(value.strip(), style);
            case "d" -> date(value.strip());
            default -> RichText.unescaped(value);
        };
    }

    private String number(String text, int style) {
        double value;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw new BrokenWorkbookException("a cell holds a number that is none", none);
        }
        if (!Double.isFinite(value)) {
            throw new BrokenWorkbookException("a cell holds a number that is none");
        }
        if (formats.isDate(style) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904);
            return value < 1 ? timeOfDay(moment) : text(nearestSecond(moment));
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        return (value == Math.rint(value) ? exact : exact.round(SHOWN))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number that counts days has the time as its fraction, in steps too coarse for the last half second. */
    private static LocalDateTime nearestSecond(LocalDateTime moment) {
        return moment.plusNanos(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS);
    }

    /** A time without a day has no day after it: its last half second is still its last second. */
    private static String timeOfDay(LocalDateTime moment) {
        LocalDateTime rounded = nearestSecond(moment);
        boolean sameDay = rounded.toLocalDate().equals(moment.toLocalDate());
        return (sameDay ? rounded : moment.truncatedTo(ChronoUnit.SECONDS))
                .toLocalTime()
                .toString();
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + "T" + moment.toLocalTime();
    }

    /** A strict workbook may write days and times as such. What is neither stays as it stands. */
    private static String date(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return text.indexOf(':') < 0 ? LocalDate.parse(text).toString() : time(text);
            }
            if (text.startsWith("T")) {
                return time(text.substring(1));
            }
            LocalDateTime moment =
                    text.endsWith("Z") ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text);
            return text(nearestSecond(moment));
        } catch (DateTimeException neither) {
            return text;
        }
    }

    private static String time(String text) {
        return LocalTime.parse(text).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
