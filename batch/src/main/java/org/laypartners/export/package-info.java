/**
 * Turns the bytes of a vendor's export into a table of text: encoding, delimiter, workbook, header row. Knows nothing of
 * forms. Start at {@link org.laypartners.export.Exports}.
 */
@NullMarked
package org.laypartners.export;

import org.jspecify.annotations.NullMarked;
