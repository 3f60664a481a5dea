package org.laypartners.workbook;

/**
 * One sheet of cells.
 *
 * @param index from 0, in the workbook's order
 * @param name as it stands on the sheet's tab
 * @param isHidden whether whoever opens the workbook does not see it
 */
public record Sheet(int index, String name, boolean isHidden) {}
