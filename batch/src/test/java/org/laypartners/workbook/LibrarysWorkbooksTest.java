package org.laypartners.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets of any cells, as Apache POI writes them: with texts in a list, or in the cells. What was written is what is read. */
class LibrarysWorkbooksTest {
    private static final MathContext AS_EXCEL_SHOWS = new MathContext(15);
    private static final String SEED = "20261129";
    private static final int COLUMNS = 12;
    private static final List<String> TEXTS = List.of(
            "Agree",
            "Strongly agree",
            "Two\nlines",
            "  space around  ",
            "<tags> & \"marks\"",
            "Café – naïve “quoted”",
            "東京 😀",
            "_x",
            "=1+1",
            "TRUE",
            "45904");

    private final List<SheetRow> written = new ArrayList<>();

    @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void readsWhatWasWritten(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = Files.createTempFile("written", ".xlsx");
        try {
            write(file, random);

            assertThat(read(file))
                    .extracting(row -> row.number() + " " + row.cells())
                    .containsExactlyElementsOf(written.stream()
                            .map(row -> row.number() + " " + row.cells())
                            .toList());
        } finally {
            Files.delete(file);
        }
    }

    private static List<SheetRow> read(Path file) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file);
                SheetReader reader = workbook.read(workbook.sheets().get(0), COLUMNS, 1_000)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private void write(Path file, Random random) throws IOException {
        written.clear();
        boolean inCells = random.nextBoolean();
        try (XSSFWorkbook base = new XSSFWorkbook();
                SXSSFWorkbook streamed = new SXSSFWorkbook(base);
                OutputStream out = Files.newOutputStream(file)) {
            base.getCTWorkbook().getWorkbookPr().setDate1904(random.nextInt(4) == 0);
            org.apache.poi.ss.usermodel.Workbook book = inCells ? streamed : base;
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("Answers");
            Styles styles = new Styles(book);
            int number = 0;
            for (int i = random.nextInt(30); i > 0; i--) {
                number += random.nextInt(5) == 0 ? 2 : 1;
                fill(sheet.createRow(number - 1), styles, random);
            }
            book.write(out);
        }
    }

    private void fill(Row row, Styles styles, Random random) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            String text = random.nextInt(4) == 0 ? "" : fill(row.createCell(column), styles, random);
            if (!text.isBlank()) {
                while (texts.size() < column) {
                    texts.add("");
                }
                texts.add(text);
            }
        }
        written.add(new SheetRow(row.getRowNum() + 1L, texts));
    }

    private static String fill(Cell cell, Styles styles, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> {
                double number = random.nextBoolean() ? random.nextInt(1000) : random.nextInt() * random.nextDouble();
                cell.setCellValue(number);
                return BigDecimal.valueOf(number)
                        .round(AS_EXCEL_SHOWS)
                        .stripTrailingZeros()
                        .toPlainString();
            }
            case 1 -> {
                LocalDate day = LocalDate.of(2026, 1, 1).minusDays(random.nextInt(20_000));
                cell.setCellValue(day);
                cell.setCellStyle(styles.of(random.nextBoolean() ? "d/m/yy" : "dddd, d mmmm yyyy"));
                return day.toString();
            }
            case 2 -> {
                LocalDateTime moment = LocalDateTime.of(2026, 1, 1, 0, 0).minusSeconds(random.nextInt(1_000_000_000));
                cell.setCellValue(moment);
                cell.setCellStyle(styles.of("m/d/yy h:mm:ss"));
                boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
                return midnight ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + moment.toLocalTime();
            }
            case 3 -> {
                boolean yes = random.nextBoolean();
                cell.setCellValue(yes);
                return yes ? "TRUE" : "FALSE";
            }
            case 4 -> {
                cell.setCellStyle(styles.of("d/m/yy"));
                return "";
            }
            default -> {
                String text = TEXTS.get(random.nextInt(TEXTS.size()));
                cell.setCellValue(text);
                return text;
            }
        }
    }

    private static final class Styles {
        private final org.apache.poi.ss.usermodel.Workbook book;
        private final Map<String, CellStyle> styles = new HashMap<>();

        Styles(org.apache.poi.ss.usermodel.Workbook book) {
            this.book = book;
        }

        CellStyle of(String format) {
            return styles.computeIfAbsent(format, code -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(code));
                return style;
            });
        }
    }
}
