package org.laypartners.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An empty table for somebody to fill in. Its first sheet has the headings and {@value #ROWS} checked rows below them;
 * its second, {@value #ADVICE}, says how. The same template gives the same bytes.
 *
 * @param title the name of the first sheet; cut to the 31 characters that Excel allows
 * @param steps what to do, in order; each a plain sentence
 */
public record TemplateSheet(String title, List<TemplateColumn> columns, List<String> steps) {
    /** The name of the sheet that says how to fill in the other: no table, whatever stands in it. */
    public static final String ADVICE = "How to fill this in";

    private static final int ROWS = 1000;
    private static final int NARROW = 12;
    private static final int WIDE = 48;
    /** Room for "30 September 2026". */
    private static final int DAY_WIDTH = 17;

    private static final int TEXT_WIDTH = 20;
    /** Room for the button of the filter. */
    private static final int BUTTON = 4;
    /** Room for a sentence; longer ones wrap. */
    private static final int SENTENCE = 100;
    /** A width is given in 256ths of a character. */
    private static final int CHARACTER = 256;

    public TemplateSheet {
        columns = List.copyOf(columns);
        steps = List.copyOf(steps);
    }

    /**
     * Writes the workbook, in the place of any that stands there.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public void write(Path file) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet table = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
            advise(workbook.createSheet(ADVICE), plain(workbook), bold(workbook));
            fill(workbook, table);
            pack(workbook, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XSSFWorkbook workbook, XSSFSheet sheet) {
        EntryChecks checks = new EntryChecks(workbook, sheet);
        CellStyle bold = bold(workbook);
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            write(headings, i, column.heading(), bold);
            sheet.setColumnWidth(i, width(column) * CHARACTER);
            // A style for the whole column: rows that hold nothing yet need not be written.
            sheet.setDefaultColumnStyle(i, style(workbook, column.entry()));
            checks.add(i, column.entry(), ROWS);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, ROWS, 0, columns.size() - 1));
    }

    private void advise(XSSFSheet sheet, CellStyle plain, CellStyle bold) {
        int next = 0;
        XSSFRow first = sheet.createRow(next++);
        write(first, 0, "What to do", bold);
        for (String step : steps) {
            XSSFRow row = sheet.createRow(next++);
            write(row, 0, "Step " + (next - 1), plain);
            write(row, 1, step, plain);
        }
        // An empty row between.
        next++;
        XSSFRow second = sheet.createRow(next++);
        write(second, 0, "Column", bold);
        write(second, 1, "What to write", bold);
        for (TemplateColumn column : columns) {
            XSSFRow row = sheet.createRow(next++);
            write(row, 0, column.heading(), plain);
            write(row, 1, column.advice(), plain);
        }
        int longest = columns.stream()
                .mapToInt(column -> column.heading().length())
                .max()
                .orElse(0);
        sheet.setColumnWidth(0, between(longest + 2) * CHARACTER);
        sheet.setColumnWidth(1, SENTENCE * CHARACTER);
    }

    private static void write(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static int width(TemplateColumn column) {
        int widest = 0;
        if (column.entry() instanceof Entry.Choice choice) {
            widest = choice.choices().stream().mapToInt(String::length).max().orElse(0);
        } else if (column.entry() instanceof Entry.Day) {
            widest = DAY_WIDTH;
        } else if (column.entry() instanceof Entry.Text) {
            widest = TEXT_WIDTH;
        }
        return between(Math.max(widest, column.heading().length()) + BUTTON);
    }

    private static int between(int characters) {
        return Math.max(NARROW, Math.min(WIDE, characters));
    }

    private static CellStyle style(XSSFWorkbook workbook, Entry entry) {
        CellStyle style = plain(workbook);
        if (entry instanceof Entry.Day) {
            style.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        } else if (entry instanceof Entry.Text) {
            // As text: a reference such as 2026-10 would otherwise turn into a date as it is typed.
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }
        return style;
    }

    private static CellStyle plain(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = plain(workbook);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void pack(XSSFWorkbook workbook, Path file) throws IOException {
        WorkbookFile.fixProperties(workbook);
        Path raw = Scratch.file(".xlsx");
        try {
            try (OutputStream out = Scratch.open(raw)) {
                workbook.write(out);
            }
            FixedZip.pack(raw, file);
        } finally {
            Files.deleteIfExists(raw);
        }
    }
}
