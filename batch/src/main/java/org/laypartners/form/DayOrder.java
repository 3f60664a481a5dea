package org.laypartners.form;

/** Whether a file writes 4/9 for 4 September or for 9 April. Decided once for a whole file, never by a guess. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing in the file tells, or its dates contradict each other. */
    UNKNOWN
}
