/**
 * Writes a table as CSV or as a workbook that is safe to open. Start at {@link org.laypartners.sheet.Sheet};
 * a table for somebody to fill in is a {@link org.laypartners.sheet.TemplateSheet}.
 */
@NullMarked
package org.laypartners.sheet;

import org.jspecify.annotations.NullMarked;
