package org.laypartners.measure;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts working days: Monday to Friday without the bank holidays of England and Wales, as Jollyday knows them. */
public final class WorkingDays {
    private static final String ENGLAND = "eng";
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    /** A year's bank holidays take milliseconds to work out, and thousands of waits ask for the same few years. */
    private static final Map<Integer, Set<LocalDate>> BANK_HOLIDAYS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** The working days after the first day, up to and with the last; 0 when the last is not later. */
    public static int between(LocalDate first, LocalDate last) {
        if (!first.isBefore(last)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(first, last);
        long weekdays = days / DAYS_OF_A_WEEK * WORKING_DAYS_OF_A_WEEK
                + first.plusDays(days / DAYS_OF_A_WEEK * DAYS_OF_A_WEEK + 1)
                        .datesUntil(last.plusDays(1))
                        .filter(WorkingDays::isWeekday)
                        .count();
        long holidays = IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(year -> BANK_HOLIDAYS.computeIfAbsent(year, WorkingDays::bankHolidays).stream())
                .filter(day -> day.isAfter(first) && !day.isAfter(last) && isWeekday(day))
                .count();
        return (int) (weekdays - holidays);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> bankHolidays(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), ENGLAND)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
