package org.laypartners.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.laypartners.measure.Period;

/** The quarters that trends are shown over. */
final class Quarters {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private Quarters() {}

    /** In the order of time, the one that day falls in as the last. */
    static List<Period> shown(LocalDate day) {
        return Period.reported(day).quarters();
    }

    /** The month it begins in, short enough to stand below a chart: {@code Jul 2026}. */
    static String label(Period quarter) {
        return quarter.first().format(MONTH);
    }
}
