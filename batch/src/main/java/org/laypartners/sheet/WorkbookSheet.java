package org.laypartners.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet of a workbook. */
final class WorkbookSheet implements SheetWriter {
    /** Excel's own limit for a sheet's name. */
    private static final int SHEET_NAME = 31;

    private static final int NARROW = 12;
    private static final int WIDE = 48;
    /** Room for "30 September 2026". */
    private static final int DAY_WIDTH = 17;
    /** A width is given in 256ths of a character. */
    private static final int CHARACTER = 256;

    private final WorkbookFile file;
    private final SXSSFSheet sheet;
    private final List<String> headings;
    private final int columns;
    private final int[] longest;
    private final Map<Integer, List<String>> offers = new HashMap<>();
    private int rows;

    /** @param form the sheet's title, headings and offers; its rows are not written */
    WorkbookSheet(WorkbookFile file, Sheet form) {
        this.file = file;
        headings = form.headings();
        columns = headings.size();
        longest = new int[columns];
        sheet = file.workbook().createSheet(unused(WorkbookUtil.createSafeSheetName(form.title())));
        header();
        form.offers().forEach((heading, choices) -> offers.put(headings.indexOf(heading), choices));
    }

    /** Two sheets of a workbook may not have one name, and long titles are cut. */
    private String unused(String name) {
        String free = name;
        for (int i = 2; file.workbook().getSheet(free) != null; i++) {
            String number = " " + i;
            free = name.substring(0, Math.min(name.length(), SHEET_NAME - number.length())) + number;
        }
        return free;
    }

    private void header() {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < columns; i++) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
            cell.setCellValue(WorkbookText.of(headings.get(i)));
            cell.setCellStyle(file.headingStyle());
            longest[i] = longestLine(headings.get(i));
        }
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void row(List<Cell> cells) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            fill(row.createCell(i), cells.get(i));
        }
    }

    private void fill(org.apache.poi.ss.usermodel.Cell target, Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            target.setCellValue(amount.value().doubleValue());
        } else if (cell instanceof Cell.Day day) {
            target.setCellValue(day.date());
            target.setCellStyle(file.dayStyle());
            widen(target, DAY_WIDTH);
        } else {
            // A string cell is never a formula, whatever it begins with.
            target.setCellValue(WorkbookText.of(((Cell.Text) cell).text()));
            target.setCellStyle(file.textStyle());
            widen(target, longestLine(((Cell.Text) cell).text()));
        }
    }

    private void widen(org.apache.poi.ss.usermodel.Cell cell, int characters) {
        int column = cell.getColumnIndex();
        if (column < columns) {
            longest[column] = Math.max(longest[column], characters);
        }
    }

    private static int longestLine(String text) {
        return text.length() <= NARROW || text.indexOf('\n') < 0
                ? text.length()
                : text.lines().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public void close() {
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, Math.max(NARROW, Math.min(WIDE, longest[i] + 2)) * CHARACTER);
        }
        addOffers();
        WorkbookTable.make(sheet, headings, rows);
    }

    private void addOffers() {
        DataValidationHelper checks = sheet.getDataValidationHelper();
        offers.forEach((column, choices) -> {
            DataValidation check = checks.createValidation(
                    checks.createExplicitListConstraint(choices.toArray(String[]::new)),
                    new CellRangeAddressList(1, Math.max(1, rows - 1), column, column));
            check.setShowErrorBox(true);
            check.createErrorBox(
                    "Not offered", "Choose " + String.join(" or ", choices) + ", or leave the cell blank.");
            sheet.addValidationData(check);
        });
    }
}
