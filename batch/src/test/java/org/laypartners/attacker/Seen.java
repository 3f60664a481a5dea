package org.laypartners.attacker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table as it was printed on some day.
 *
 * @param day when it was first seen
 * @param people whom it is about; tables that name the same people, over the same days, count the same
 * @param kind how its rows stand to the people, as anybody can see from the form
 */
public record Seen(
        LocalDate day, String id, String people, Kind kind, LocalDate first, LocalDate last, List<Row> rows) {
    public Seen {
        rows = List.copyOf(rows);
    }

    /** How the rows of a table stand to the people. */
    public enum Kind {
        EACH_IN_ONE_ROW,
        EACH_IN_ONE_ROW_OR_MORE,
        WHO_AGREES
    }

    /**
     * A row as it was printed.
     *
     * @param shown for example {@code 0}, {@code fewer than 8}, {@code 15} or {@code not shown}
     * @param of of how many the row is a part, where that is printed
     * @param share for example {@code about 40 percent} or {@code most}, where that is printed
     */
    public record Row(String label, String shown, Optional<String> of, Optional<String> share) {}
}
