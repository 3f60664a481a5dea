package org.laypartners.intake;

import java.util.List;
import org.laypartners.export.Row;
import org.laypartners.form.Outcome;

/**
 * A row with what came of it.
 *
 * @param row without its cells where they were accepted: thousands wait to be stored together
 */
record RowRead(Row row, Outcome outcome) {
    RowRead {
        if (outcome instanceof Outcome.Accepted) {
            row = new Row(row.number(), row.line(), List.of(), row.fault(), row.origin());
        }
    }
}
