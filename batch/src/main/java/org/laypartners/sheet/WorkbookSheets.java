package org.laypartners.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * A table of a workbook: on one sheet, and where that is full on further ones, each with the headings. They are named
 * after the first, with a number.
 */
final class WorkbookSheets implements SheetWriter {
    /** Excel's own limit, 1,048,576 rows with the headings. */
    private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    private final WorkbookFile file;
    private final Sheet form;
    private final int most;
    private WorkbookSheet sheet;
    private int rows;

    /** @param form the title, headings and offers of each sheet; its rows are not written */
    WorkbookSheets(WorkbookFile file, Sheet form) {
        this(file, form, ROWS);
    }

    /** @param most rows on a sheet, without the headings */
    WorkbookSheets(WorkbookFile file, Sheet form, int most) {
        this.file = file;
        this.form = form;
        this.most = most;
        sheet = new WorkbookSheet(file, form);
    }

    @Override
    public void row(List<Cell> cells) {
        if (rows == most) {
            sheet.close();
            sheet = new WorkbookSheet(file, form);
            rows = 0;
        }
        sheet.row(cells);
        rows++;
    }

    @Override
    public void close() {
        sheet.close();
    }
}
