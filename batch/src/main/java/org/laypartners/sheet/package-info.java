/**
 * Writes a table as CSV or as a workbook that is safe to open. Start at {@link org.laypartners.sheet.Sheet}.
 */
@NullMarked
package org.laypartners.sheet;

import org.jspecify.annotations.NullMarked;
