package org.laypartners.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a figure may count without missing anybody: closed quarters of which no answer is erased before the next
 * quarter begins. A year would lose a day of answers each night where they are kept for a year.
 *
 * @param period whole quarters, four at most
 * @param since no answer from that day on is erased before the next quarter begins
 * @param note what a reader must know where it is less than a year; empty where it is a year
 */
record Coverage(Period period, LocalDate since, Optional<String> note) {
    /**
     * What can be covered on a night.
     *
     * @param keptMonths how long answers are kept; empty where they are never erased
     * @return the same for each night of a quarter; empty where not even one closed quarter stays whole
     */
    static Optional<Coverage> of(LocalDate night, Optional<Integer> keptMonths) {
        Period year = Period.fourClosedQuarters(night);
        if (keptMonths.isEmpty()) {
            return Optional.of(new Coverage(year, LocalDate.MIN, Optional.empty()));
        }
        int months = keptMonths.get();
        LocalDate lastNight = Period.lastQuarters(night, 1).last();
        LocalDate since = Period.nextQuarter(lastNight.minusMonths(months));
        if (since.isAfter(year.last())) {
            return Optional.empty();
        }
        if (!since.isAfter(year.first())) {
            return Optional.of(new Coverage(year, since, Optional.empty()));
        }
        Period whole = new Period(since, year.last());
        return Optional.of(new Coverage(
                whole,
                since,
                Optional.of("We erase these answers after " + months + " months. The figure covers "
                        + 3 * whole.quarters().size() + " months, so that none of them is missing from it.")));
    }
}
