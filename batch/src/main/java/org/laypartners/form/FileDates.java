package org.laypartners.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<LocalDate> meetings;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean meetingDayFirst;
    private boolean meetingMonthFirst;
    private long repeated;

    private FileDates(Set<LocalDate> meetings) {
        this.meetings = meetings;
    }

    /**
     * Asks every date cell; a date that is valid only one way decides. Walks the file for it unless its dates were seen
     * when it was read through.
     *
     * @param meetings the days of meetings that the register knows; where no date of the file decides, one that is such a
     *     day only one way does. Empty where the file is no report of a meeting.
     */
    static FileDates of(Export export, List<Column> dates, Set<LocalDate> meetings) {
        FileDates found = new FileDates(meetings);
        boolean microsoft = export.format() == ExportFormat.MICROSOFT_FORMS;
        Optional<List<DateEvidence>> seen =
                meetings.isEmpty() || dates.isEmpty() ? seen(export, dates) : Optional.empty();
        List<DateEvidence> told = seen.orElseGet(() -> found.walk(export, dates));
        for (int i = 0; i < told.size(); i++) {
            found.dayFirst |= told.get(i).isDayFirst();
            found.monthFirst |= told.get(i).isMonthFirst(microsoft);
            // Where the file names a zone, it is that zone's clock, and no hour of London's comes twice in it.
            found.repeated += export.zone(dates.get(i)).isEmpty() ? told.get(i).repeated() : 0;
        }
        return found;
    }

    /** Empty unless every one of the columns was seen. */
    private static Optional<List<DateEvidence>> seen(Export export, List<Column> dates) {
        List<DateEvidence> seen = new ArrayList<>();
        for (Column column : dates) {
            if (!(export.watch(column).orElse(null) instanceof DateEvidence evidence)) {
                return Optional.empty();
            }
            seen.add(evidence);
        }
        return Optional.of(seen);
    }

    private List<DateEvidence> walk(Export export, List<Column> dates) {
        List<DateEvidence> walked =
                dates.stream().map(column -> new DateEvidence()).toList();
        try (Stream<Row> rows = export.rows()) {
            Iterator<Row> each = rows.filter(row -> row.fault().isEmpty()).iterator();
            while (each.hasNext()) {
                Row row = each.next();
                for (int i = 0; i < dates.size(); i++) {
                    String cell = row.cells().get(dates.get(i).index());
                    walked.get(i).see(cell);
                    holdAgainstMeetings(cell.strip());
                }
            }
        }
        return walked;
    }

    private void holdAgainstMeetings(String cell) {
        List<LocalDate> readings = meetings.isEmpty() ? List.of() : MomentText.readings(cell);
        if (readings.size() == 2) {
            meetingDayFirst |= meetings.contains(readings.get(0)) && !meetings.contains(readings.get(1));
            meetingMonthFirst |= meetings.contains(readings.get(1)) && !meetings.contains(readings.get(0));
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
