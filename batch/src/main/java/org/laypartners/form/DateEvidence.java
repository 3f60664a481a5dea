package org.laypartners.form;

import java.util.regex.Pattern;
import org.laypartners.export.ColumnWatch;

/**
 * What the dates of one column tell: which of two numbers is the day, and how many of its times stand in the hour that
 * comes twice when the clocks go back.
 */
final class DateEvidence implements ColumnWatch {
    /** How a CSV that comes straight from Microsoft Forms writes times: month first, whatever the language. */
    private static final Pattern MICROSOFT_DOWNLOAD =
            Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2} \\d{1,2}:\\d{2}:\\d{2}");

    private boolean dayFirst;
    private boolean monthFirst;
    private boolean microsoftDownload;
    private long repeated;

    @Override
    public void see(String raw) {
        String cell = raw.strip();
        if (cell.isEmpty()) {
            return;
        }
        if (isNews(NumbersFirst.of(PlainText.of(cell)).tell())) {
            DayOrder evidence = MomentText.evidence(cell);
            dayFirst |= evidence == DayOrder.DAY_FIRST;
            monthFirst |= evidence == DayOrder.MONTH_FIRST;
        }
        microsoftDownload =
                microsoftDownload || MICROSOFT_DOWNLOAD.matcher(cell).matches();
        if (MomentText.mayBeRepeated(cell)
                && MomentText.read(cell, DayOrder.DAY_FIRST) instanceof Moment.At at
                && MomentText.isRepeated(cell, at.time())) {
            repeated++;
        }
    }

    private boolean isNews(DayOrder told) {
        return (told == DayOrder.DAY_FIRST && !dayFirst) || (told == DayOrder.MONTH_FIRST && !monthFirst);
    }

    /** Whether a date can only be read with the day first. */
    boolean isDayFirst() {
        return dayFirst;
    }

    /** @param microsoft whether the file is an export of Microsoft Forms */
    boolean isMonthFirst(boolean microsoft) {
        return monthFirst || (microsoft && microsoftDownload);
    }

    /** How many times were read as the first of the two hours that the clock showed alike. */
    long repeated() {
        return repeated;
    }
}
