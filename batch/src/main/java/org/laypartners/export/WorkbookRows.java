package org.laypartners.export;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The rows of one sheet as text: dates as ISO text whatever their format, numbers without one. */
final class WorkbookRows implements Iterator<CsvRecords.Raw> {
    private final Iterator<Row> rows;
    private final int columns;
    private int width;

    WorkbookRows(Sheet sheet, int columns) {
        this.rows = sheet.iterator();
        this.columns = columns;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public CsvRecords.Raw next() {
        Row row = rows.next();
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = text(cell);
            // One blank but formatted cell far to the right must not make a row of millions.
            if (!text.isBlank() && cell.getColumnIndex() <= columns) {
                while (cells.size() <= cell.getColumnIndex()) {
                    cells.add("");
                }
                cells.set(cell.getColumnIndex(), text);
            }
        }
        width = width == 0 ? cells.size() : width;
        while (cells.size() < width) {
            cells.add("");
        }
        long number = row.getRowNum() + 1L;
        return new CsvRecords.Raw(number, number, cells);
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case STRING, ERROR -> cell.getStringCellValue();
            case BLANK, _NONE, FORMULA -> "";
        };
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!DateUtil.isCellDateFormatted(cell)) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        // A serial counts days; its fraction is the time, in steps too coarse for the last half second.
        LocalDateTime moment =
                cell.getLocalDateTimeCellValue().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        if (value >= 0 && value < 1) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + "T" + moment.toLocalTime();
    }
}
