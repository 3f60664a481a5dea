package org.laypartners.measure;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Counts working days: Monday to Friday without the bank holidays of England and Wales, as Jollyday knows them. */
public final class WorkingDays {
    private static final String ENGLAND = "eng";

    /** A year's bank holidays take milliseconds to work out, and thousands of waits ask for the same few years. */
    private static final Map<Integer, Set<LocalDate>> BANK_HOLIDAYS = new ConcurrentHashMap<>();

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
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !BANK_HOLIDAYS
                        .computeIfAbsent(day.getYear(), WorkingDays::bankHolidays)
                        .contains(day);
    }

    private static Set<LocalDate> bankHolidays(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), ENGLAND)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
