/**
 * A workbook's sheets as rows of text, read forwards in little memory.
 *
 * <p>Only what an export needs: cells as the text that they stand for. Formulas count as what they came to when the workbook
 * was saved. How the parts are written is ECMA-376, Office Open XML, part 1, of either kind, transitional or strict.
 */
@NullMarked
package org.laypartners.workbook;

import org.jspecify.annotations.NullMarked;
