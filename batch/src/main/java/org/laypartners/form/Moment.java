package org.laypartners.form;

import java.time.LocalDateTime;

/** What a cell says when it is read as a date. */
sealed interface Moment {
    /** A date, at midnight where no time stands with it; the clock on a wall in London. */
    record At(LocalDateTime time) implements Moment {}

    /** Two numbers that could each be the day. */
    record DayOrMonth() implements Moment {}

    record NoDate() implements Moment {}
}
