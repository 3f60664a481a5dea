package org.laypartners.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook in the making, streamed through a temporary file and packed with fixed times. */
final class WorkbookFile {
    private static final int ROWS_IN_MEMORY = 100;

    private final Path file;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle headingStyle;
    private final CellStyle textStyle;
    private final CellStyle dayStyle;

    WorkbookFile(Path file) {
        this.file = file;
        textStyle = style(false);
        textStyle.setWrapText(true);
        dayStyle = style(false);
        dayStyle.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
        headingStyle = style(true);
        headingStyle.setWrapText(true);
        headingStyle.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        headingStyle.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private CellStyle style(boolean bold) {
        Font font = workbook.createFont();
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    SXSSFWorkbook workbook() {
        return workbook;
    }

    CellStyle headingStyle() {
        return headingStyle;
    }

    CellStyle textStyle() {
        return textStyle;
    }

    CellStyle dayStyle() {
        return dayStyle;
    }

    /** Writes it to disk, once every sheet is finished. */
    void pack() {
        Path raw = null;
        try {
            raw = Scratch.file(".xlsx");
            fixProperties(workbook.getXSSFWorkbook());
            try (OutputStream out = Scratch.open(raw)) {
                workbook.write(out);
            }
            FixedZip.pack(raw, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OpenXML4JRuntimeException e) {
            // The library keeps what the disk said as a part of its message only.
            throw new UncheckedIOException(new IOException("the workbook could not be written", e));
        } finally {
            discard(raw);
        }
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
