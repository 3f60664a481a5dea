package org.laypartners.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A table as a workbook, streamed through a temporary file and packed with fixed times. */
final class WorkbookSheet implements SheetWriter {
    private static final int ROWS_IN_MEMORY = 100;
    /** Excel's own limit; what is longer is cut, and ends with an ellipsis. */
    private static final int CELL_CHARACTERS = 32_767;

    private static final int NARROW = 12;
    private static final int WIDE = 48;
    /** Room for "30 September 2026". */
    private static final int DAY_WIDTH = 17;
    /** A width is given in 256ths of a character. */
    private static final int CHARACTER = 256;

    private final Path file;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle textStyle;
    private final CellStyle dayStyle;
    private final int columns;
    private final int[] longest;
    private final Map<Integer, List<String>> offers = new HashMap<>();
    private int rows;

    /** @param form the sheet's title, headings and offers; its rows are not written */
    WorkbookSheet(Path file, Sheet form) {
        List<String> headings = form.headings();
        this.file = file;
        columns = headings.size();
        longest = new int[columns];
        workbook.setCompressTempFiles(true);
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(form.title()));
        textStyle = style(false);
        textStyle.setWrapText(true);
        dayStyle = style(false);
        dayStyle.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        header(headings);
        form.offers().forEach((heading, choices) -> offers.put(headings.indexOf(heading), choices));
    }

    private CellStyle style(boolean bold) {
        Font font = workbook.createFont();
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private void header(List<String> headings) {
        CellStyle style = style(true);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < columns; i++) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(i);
            cell.setCellValue(cut(headings.get(i)));
            cell.setCellStyle(style);
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
            target.setCellStyle(dayStyle);
            widen(target, DAY_WIDTH);
        } else {
            // A string cell is never a formula, whatever it begins with.
            target.setCellValue(cut(((Cell.Text) cell).text()));
            target.setCellStyle(textStyle);
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
        return text.length() <= NARROW
                ? text.length()
                : text.lines().mapToInt(String::length).max().orElse(0);
    }

    private static String cut(String text) {
        return text.length() <= CELL_CHARACTERS ? text : text.substring(0, CELL_CHARACTERS - 1) + "…";
    }

    @Override
    public void close() {
        Path raw = null;
        try {
            raw = Files.createTempFile("sheet", ".xlsx");
            for (int i = 0; i < columns; i++) {
                sheet.setColumnWidth(i, Math.max(NARROW, Math.min(WIDE, longest[i] + 2)) * CHARACTER);
            }
            addOffers();
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, Math.max(0, columns - 1)));
            fixProperties(workbook.getXSSFWorkbook());
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            FixedZip.pack(raw, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(raw);
        }
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

    /** The library would write the time of day. */
    static void fixProperties(XSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> fixed = Optional.of(Date.from(Instant.EPOCH));
        properties.setCreator("Lay Partners");
        properties.setCreated(fixed);
        properties.setModified(fixed);
    }

    private void discard(@Nullable Path raw) {
        try {
            workbook.close();
            if (raw != null) {
                Files.deleteIfExists(raw);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
