package org.laypartners.intake;

import java.util.List;
import java.util.Optional;
import org.laypartners.export.Row;
import org.laypartners.form.Outcome;
import org.laypartners.store.ReadyResponse;

/**
 * A row with what came of it.
 *
 * @param row without its cells where they were accepted: thousands wait to be stored together
 * @param ready the response, where the row is one that is stored as such
 */
record RowRead(Row row, Outcome outcome, Optional<ReadyResponse> ready) {
    RowRead {
        if (outcome instanceof Outcome.Accepted) {
            row = new Row(row.number(), row.line(), List.of(), row.fault(), row.origin());
        }
    }
}
