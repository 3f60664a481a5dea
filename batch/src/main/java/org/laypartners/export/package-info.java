/**
 * Turns a vendor's export into a table of text: which tool it is of, text or workbook, which rows are headings. Knows nothing of
 * forms. Start at {@link org.laypartners.export.Exports}.
 */
@NullMarked
package org.laypartners.export;

import org.jspecify.annotations.NullMarked;
