package org.laypartners.export;

/**
 * How much of a file is read before it is refused, so that no file can fill the disk, the memory or the night.
 *
 * @param bytes the size of the file
 * @param columns the columns of its header
 * @param cellCharacters the characters of one cell; a longer one is a fault of its row
 * @param rows the rows below the header
 * @param workbookEntries the parts packed in a workbook
 * @param workbookBytes the size of all parts of a workbook once unpacked
 */
public record ExportLimits(
        long bytes, int columns, int cellCharacters, long rows, int workbookEntries, long workbookBytes) {
    private static final long MEGABYTE = 1024L * 1024;

    /** A workbook's own limit for one cell, so that what is read can be written back. */
    private static final int EXCEL_CELL_CHARACTERS = 32_767;

    /** A sheet's own limit, less the heading row. */
    private static final long EXCEL_ROWS = 1_048_575;

    /** Far above any export of a form, and safe in 256 MB of memory. */
    public static final ExportLimits DEFAULTS =
            new ExportLimits(512 * MEGABYTE, 1_000, EXCEL_CELL_CHARACTERS, EXCEL_ROWS, 1_000, 512 * MEGABYTE);

    /** How much of a workbook's cell is read: one character too many tells a longer one. A heading may always have its own. */
    int charactersRead() {
        return Math.min(Math.max(cellCharacters, EXCEL_CELL_CHARACTERS), Integer.MAX_VALUE - 1) + 1;
    }
}
