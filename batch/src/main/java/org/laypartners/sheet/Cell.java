package org.laypartners.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell, with its type, so that a workbook can sort and sum it. */
public sealed interface Cell {
    record Text(String text) implements Cell {}

    record Amount(BigDecimal value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Cell of(LocalDate date) {
        return new Day(date);
    }

    /** An empty cell. */
    static Cell empty() {
        return new Text("");
    }
}
