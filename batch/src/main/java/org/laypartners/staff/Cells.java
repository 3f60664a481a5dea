package org.laypartners.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.laypartners.sheet.Cell;

/** How values are shown. */
final class Cells {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Cells() {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static Cell number(OptionalInt number) {
        return number.isPresent() ? Cell.of(number.getAsInt()) : Cell.empty();
    }

    /** To one decimal place. */
    static Cell number(OptionalDouble number) {
        return number.isPresent()
                ? new Cell.Amount(java.math.BigDecimal.valueOf(Math.round(number.getAsDouble() * 10), 1))
                : Cell.empty();
    }

    /** What a person reads in a page. */
    static String shown(Cell cell) {
        if (cell instanceof Cell.Day date) {
            return day(date.date());
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.value().toPlainString();
        }
        return ((Cell.Text) cell).text();
    }

    /** {@code 1 row}, {@code 2 rows}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
