package org.laypartners;

import org.laypartners.export.Row;
import org.laypartners.form.Outcome;

/** A row with what came of it. */
record RowRead(Row row, Outcome outcome) {}
