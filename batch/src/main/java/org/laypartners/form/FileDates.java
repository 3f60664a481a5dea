package org.laypartners.form;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.ExportFormat;
import org.laypartners.export.Row;

/**
 * What all dates of a file together tell: in which order it writes day and month, and how many of its times stand in the
 * hour that comes twice when the clocks go back.
 */
final class FileDates {
    /** How a CSV that comes straight from Microsoft Forms writes times: month first, whatever the language. */
    private static final Pattern MICROSOFT_DOWNLOAD =
            Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2} \\d{1,2}:\\d{2}:\\d{2}");

    private final boolean microsoft;
    private final Set<LocalDate> meetings;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean meetingDayFirst;
    private boolean meetingMonthFirst;
    private long repeated;

    private FileDates(boolean microsoft, Set<LocalDate> meetings) {
        this.microsoft = microsoft;
        this.meetings = meetings;
    }

    /**
     * Walks the file and asks every date cell; a date that is valid only one way decides.
     *
     * @param meetings the days of meetings that the register knows; where no date of the file decides, one that is such a
     *     day only one way does. Empty where the file is no report of a meeting.
     */
    static FileDates of(Export export, List<Column> dates, Set<LocalDate> meetings) {
        FileDates found = new FileDates(export.format() == ExportFormat.MICROSOFT_FORMS, meetings);
        if (!dates.isEmpty()) {
            try (Stream<Row> rows = export.rows()) {
                Iterator<Row> each = rows.filter(row -> row.fault().isEmpty()).iterator();
                while (each.hasNext()) {
                    Row row = each.next();
                    dates.forEach(
                            column -> found.see(row.cells().get(column.index()).strip()));
                }
            }
        }
        return found;
    }

    private void see(String cell) {
        DayOrder evidence = MomentText.evidence(cell);
        dayFirst |= evidence == DayOrder.DAY_FIRST;
        monthFirst |= evidence == DayOrder.MONTH_FIRST
                || (microsoft && MICROSOFT_DOWNLOAD.matcher(cell).matches());
        List<LocalDate> readings = meetings.isEmpty() ? List.of() : MomentText.readings(cell);
        if (readings.size() == 2) {
            meetingDayFirst |= meetings.contains(readings.get(0)) && !meetings.contains(readings.get(1));
            meetingMonthFirst |= meetings.contains(readings.get(1)) && !meetings.contains(readings.get(0));
        }
        if (MomentText.read(cell, DayOrder.DAY_FIRST) instanceof Moment.At at
                && MomentText.isRepeated(cell, at.time())) {
            repeated++;
        }
    }

    DayOrder order() {
        if (dayFirst != monthFirst) {
            return dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        }
        if (!dayFirst && meetingDayFirst != meetingMonthFirst) {
            return meetingDayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        }
        return DayOrder.UNKNOWN;
    }

    /** How many times were read as the first of the two hours that the clock showed alike. */
    long repeated() {
        return repeated;
    }
}
