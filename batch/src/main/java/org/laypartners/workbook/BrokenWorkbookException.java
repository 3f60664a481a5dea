package org.laypartners.workbook;

/** A part of a workbook is missing, or is not what a workbook may hold. Its message never says what stands in a cell. */
public final class BrokenWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenWorkbookException(String message) {
        super(message);
    }

    BrokenWorkbookException(String message, Throwable cause) {
        super(message, cause);
    }
}
