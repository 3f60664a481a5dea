package org.laypartners.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days: Monday to Friday. Bank holidays are not known yet and count as working days. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The working days after the first day, up to and with the last; 0 when the last is not later. */
    public static int between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(WorkingDays::isOne)
                        .count()
                : 0;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
