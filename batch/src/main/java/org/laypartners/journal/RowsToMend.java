package org.laypartners.journal;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The refused rows of a file that nobody has mended yet, in their order. There can be hundreds of thousands, so that they are
 * read some at a time, each time they are asked for.
 *
 * @param count how many there are
 */
public record RowsToMend(long count, Iterable<RefusedRow> rows) {
    /** Each fault with its row. */
    public Stream<RowFault> faults() {
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> row.faults().stream().map(fault -> new RowFault(row.row(), row.line(), fault)));
    }

    /** A fault, and where it is. */
    public record RowFault(long row, long line, Fault fault) {}
}
