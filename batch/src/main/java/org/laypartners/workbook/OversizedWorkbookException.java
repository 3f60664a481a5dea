package org.laypartners.workbook;

/** A part of a workbook that must be held in memory is too large for that. */
public final class OversizedWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OversizedWorkbookException() {
        super("a part of the workbook is too large");
    }
}
