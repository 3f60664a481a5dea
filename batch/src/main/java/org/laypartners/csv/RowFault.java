package org.laypartners.csv;

/** Why a row cannot be read as a row. */
public enum RowFault {
    TOO_FEW_CELLS,
    TOO_MANY_CELLS,
    CELL_TOO_LONG,
    /** A quotation mark opens a cell and is never closed. */
    UNCLOSED_QUOTE,
    /** A quotation mark stands within a quoted cell, neither doubled nor before a delimiter. */
    TEXT_AFTER_QUOTE
}
