package org.laypartners.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** Makes a table of the rows of a sheet, as Excel knows one: with a name, a filter on each column, and bands of colour. */
final class WorkbookTable {
    private static final int COLUMN_CHARACTERS = 255;

    private WorkbookTable() {}

    /**
     * Makes the rows a table. Where their headings do not allow one, because two are the same or one is blank, the rows
     * get a filter only.
     */
    static void make(SXSSFSheet sheet, List<String> headings, int rows) {
        int last = Math.max(0, headings.size() - 1);
        if (!fit(headings)) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, last));
            return;
        }
        // A table has a row below its headings, if an empty one.
        AreaReference area = new AreaReference(
                new CellReference(0, 0), new CellReference(Math.max(1, rows - 1), last), SpreadsheetVersion.EXCEL2007);
        XSSFSheet written = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
        XSSFTable table = written.createTable(area);
        CTTable inside = table.getCTTable();
        for (int i = 0; i < headings.size(); i++) {
            // The streamed rows are out of the library's sight, so it cannot read the headings itself.
            CTTableColumn column = inside.getTableColumns().getTableColumnArray(i);
            column.setName(WorkbookText.of(headings.get(i)));
        }
        inside.addNewAutoFilter().setRef(inside.getRef());
        table.setStyleName("TableStyleLight1");
        inside.getTableStyleInfo().setShowRowStripes(true);
    }

    private static boolean fit(List<String> headings) {
        Set<String> seen = new HashSet<>();
        return !headings.isEmpty()
                && headings.stream()
                        .allMatch(heading -> !heading.isBlank()
                                && heading.length() <= COLUMN_CHARACTERS
                                && heading.chars().noneMatch(Character::isISOControl)
                                && seen.add(heading.toLowerCase(Locale.ROOT)));
    }
}
