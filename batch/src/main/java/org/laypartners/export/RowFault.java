package org.laypartners.export;

/** Why a row cannot be read as a row. */
public enum RowFault {
    TOO_FEW_CELLS,
    TOO_MANY_CELLS,
    CELL_TOO_LONG
}
