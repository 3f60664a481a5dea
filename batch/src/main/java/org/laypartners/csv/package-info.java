/**
 * Turns the bytes of a text into records: its encoding, the signs between its cells, quotation marks that are broken. Start at
 * {@link org.laypartners.csv.CsvRecords}.
 */
@NullMarked
package org.laypartners.csv;

import org.jspecify.annotations.NullMarked;
