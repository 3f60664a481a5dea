package org.laypartners.sheet;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table row by row, the headings first, without holding it. The same rows give the same bytes. Close it: a
 * workbook is on disk only then.
 *
 * <p>All of it throws {@link UncheckedIOException} when the file cannot be written.
 */
public interface SheetWriter extends AutoCloseable {
    /** Adds a row. */
    void row(List<Cell> cells);

    @Override
    void close();

    /** CSV for staff to open in Excel: UTF-8 with byte order mark, and no text that could run as a formula. */
    static SheetWriter staffCsv(Path file, List<String> headings) {
        return CsvSheet.open(file, headings, true, true);
    }

    /** CSV for the public: UTF-8 without byte order mark, and no text that could run as a formula. */
    static SheetWriter publicCsv(Path file, List<String> headings) {
        return CsvSheet.open(file, headings, false, true);
    }

    /** CSV for programs: UTF-8, each text exactly as it is. Not safe to open in a spreadsheet program. */
    static SheetWriter exactCsv(Path file, List<String> headings) {
        return CsvSheet.open(file, headings, false, false);
    }

    /**
     * A workbook with one sheet, or as many as Excel's limit of rows makes of it: headings frozen, rows in a table with
     * filters; numbers and dates as such; text never a formula.
     *
     * @param title the sheet's name; cut to the 31 characters that Excel allows
     */
    static SheetWriter workbook(Path file, String title, List<String> headings) {
        WorkbookFile workbook = new WorkbookFile(file);
        WorkbookSheets sheet = new WorkbookSheets(workbook, new Sheet(title, headings, List.of()));
        return new SheetWriter() {
            @Override
            public void row(List<Cell> cells) {
                sheet.row(cells);
            }

            @Override
            public void close() {
                sheet.close();
                workbook.pack();
            }
        };
    }

    /** Writes a whole table as CSV for staff. */
    static void writeStaffCsv(Path file, Sheet sheet) {
        writeAll(staffCsv(file, sheet.headings()), sheet);
    }

    /** Writes a whole table as CSV for the public. */
    static void writePublicCsv(Path file, Sheet sheet) {
        writeAll(publicCsv(file, sheet.headings()), sheet);
    }

    /** Writes whole tables as a workbook, each on a sheet of its own, or on several where it has more rows than Excel allows. */
    static void writeWorkbook(Path file, List<Sheet> sheets) {
        WorkbookFile workbook = new WorkbookFile(file);
        sheets.forEach(sheet -> writeAll(new WorkbookSheets(workbook, sheet), sheet));
        workbook.pack();
    }

    private static void writeAll(SheetWriter writer, Sheet sheet) {
        try (writer) {
            sheet.rows().forEach(writer::row);
        }
    }
}
