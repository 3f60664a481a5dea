package org.laypartners.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.csv.RowFault;
import org.laypartners.workbook.MadeWorkbook;

class WorkbookTest {

    @TempDir
    Path folder;

    @Test
    void readsDatesTimesNumbersAndFormulasByTheirType() throws IOException {
        Path file = workbook(false, book -> {
            XSSFSheet sheet = book.createSheet();
            fill(sheet.createRow(0), "Day", "Moment", "Time", "Number", "Half", "Sum", "Yes", "Text");
            Row row = sheet.createRow(1);
            styled(book, row.createCell(0), "d/m/yy", LocalDateTime.of(2025, 9, 4, 0, 0));
            styled(book, row.createCell(1), "m/d/yy h:mm:ss", LocalDateTime.of(2025, 9, 4, 9, 12, 3));
            Cell time = row.createCell(2);
            time.setCellValue(14 / 24.0);
            time.setCellStyle(style(book, "h:mm"));
            row.createCell(3).setCellValue(12);
            row.createCell(4).setCellValue(0.5);
            row.createCell(5).setCellFormula("3+4");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellValue("=1+1");
        });

        assertThat(rows(file).get(0).cells())
                .containsExactly("2025-09-04", "2025-09-04T09:12:03", "14:00", "12", "0.5", "7", "TRUE", "=1+1");
    }

    @Test
    void readsDatesOfTheOther1904System() throws IOException {
        Path file = workbook(true, book -> {
            XSSFSheet sheet = book.createSheet();
            fill(sheet.createRow(0), "Day", "Name");
            Row row = sheet.createRow(1);
            styled(book, row.createCell(0), "d/m/yy", LocalDateTime.of(2025, 9, 4, 0, 0));
            row.createCell(1).setCellValue("Amina");
        });

        assertThat(rows(file).get(0).cells()).containsExactly("2025-09-04", "Amina");
    }

    @Test
    void takesTheFirstSheetThatHoldsATable() throws IOException {
        Path file = workbook(false, book -> {
            book.createSheet("Empty");
            fill(book.createSheet("Notes").createRow(0), "Only a heading");
            XSSFSheet sheet = book.createSheet("Answers");
            fill(sheet.createRow(3), "Project", "Rating");
            fill(sheet.createRow(6), "Outpatient letters", "Agree");
        });

        List<org.laypartners.export.Row> rows = rows(file);
        assertThat(rows).extracting("number").containsExactly(7L);
        assertThat(rows.get(0).cells()).containsExactly("Outpatient letters", "Agree");
    }

    @Test
    void callsACellBeyondTheHeaderAFault() throws IOException {
        Path file = workbook(false, book -> {
            XSSFSheet sheet = book.createSheet();
            fill(sheet.createRow(0), "Project", "Rating");
            fill(sheet.createRow(1), "Outpatient letters", "Agree", "stray");
            fill(sheet.createRow(2), "Outpatient letters");
        });

        List<org.laypartners.export.Row> rows = rows(file);
        assertThat(rows.get(0).fault()).hasValue(RowFault.TOO_MANY_CELLS);
        assertThat(rows.get(1).cells()).containsExactly("Outpatient letters", "");
    }

    @Test
    void refusesAWorkbookWithoutAnyRow() throws IOException {
        Path file = workbook(false, XSSFWorkbook::createSheet);

        assertThat(Exports.open(file, ExportLimits.DEFAULTS))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        refused -> assertThat(refused.code()).isEqualTo("EMPTY_FILE"));
    }

    @Test
    void readsTheSheetThatAsksWhatAFormAsks() throws IOException {
        Path file = workbook(false, book -> {
            XSSFSheet notes = book.createSheet("Read me");
            fill(notes.createRow(0), "Who", "What");
            fill(notes.createRow(1), "Office", "Made this");
            XSSFSheet answers = book.createSheet("Answers");
            fill(answers.createRow(0), "Project", "Rating");
            fill(answers.createRow(1), "Outpatient letters", "Agree");
        });

        Reading reading = Exports.open(file, ExportLimits.DEFAULTS, heading -> heading.equals("Rating"));

        Export export = ((Reading.Opened) reading).export();
        assertThat(export.columns()).extracting(Column::heading).containsExactly("Project", "Rating");
        assertThat(export.tolerated()).containsExactly("1 other sheet not read");
    }

    @Test
    void readsAStrictWorkbook() throws IOException {
        Path file = byHand().strict().write(folder.resolve("strict.bin"));

        assertThat(rows(file).get(0).cells()).containsExactly("Outpatient letters", "4");
    }

    /** As SheetJS does, which many form tools use. */
    @Test
    void readsAWorkbookThatListsTypesOfFilesWithMacros() throws IOException {
        Path file = byHand().types(
                        "<Default Extension='bin' ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/>")
                .write(folder.resolve("types.bin"));

        assertThat(rows(file).get(0).cells()).containsExactly("Outpatient letters", "4");
    }

    /** Both are usual in registers made by hand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1' ht='30' customHeight='1'/>",
                "<row r='1'><c r='A1' s='1'/><c r='B1' s='1'/></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Register 2025-26</t></is></c></row>"
            })
    void readsATableBelowARowWithoutCellsOrWithATitle(String above) throws IOException {
        Path file = new MadeWorkbook()
                .rows(above
                        + row(2, "Project", "Rating", "Words")
                        + row(3, "Outpatient letters", "4", "Good")
                        + row(4, "Outpatient letters", "5"))
                .write(folder.resolve("above.bin"));

        assertThat(rows(file))
                .extracting(org.laypartners.export.Row::cells)
                .containsExactly(List.of("Outpatient letters", "4", "Good"), List.of("Outpatient letters", "5", ""));
    }

    @Test
    void callsAWorkbookDamagedThatHasARowTwice() throws IOException {
        Path file = new MadeWorkbook()
                .rows(row(1, "Project", "Rating")
                        + row(2, "Outpatient letters", "4")
                        + row(1, "Outpatient letters", "5")
                        + row(2, "Outpatient letters", "3"))
                .write(folder.resolve("twice.bin"));

        assertThat(refusal(file)).isEqualTo("BROKEN_WORKBOOK");
    }

    @Test
    void refusesMoreSharedTextsThanFitWhateverTheirPartIsCalled() throws IOException {
        Path file = new MadeWorkbook()
                .textsIn("words")
                .texts(("<si><t>" + "a".repeat(1 << 20) + "</t></si>").repeat(33))
                .rows(row(1, "Project", "Rating") + row(2, "Outpatient letters", "4"))
                .write(folder.resolve("texts.bin"));

        assertThat(refusal(file)).isEqualTo("TOO_BIG");
    }

    /** A tag within such a section is none, and ends no text. */
    @Test
    void refusesATextThatIsLongerThanAnyThoughTagsSeemToStandInIt() throws IOException {
        String text = ("a".repeat(1 << 20) + "<![CDATA[<a>]]>").repeat(9);
        Path file = new MadeWorkbook()
                .rows(row(1, "Project", "Rating") + row(2, "Outpatient letters", text))
                .write(folder.resolve("long.bin"));

        assertThat(refusal(file)).isEqualTo("BROKEN_WORKBOOK");
    }

    private static String row(int number, String... texts) {
        return "<row r='" + number + "'>"
                + Stream.of(texts)
                        .map(text -> "<c t='inlineStr'><is><t>" + text + "</t></is></c>")
                        .collect(Collectors.joining())
                + "</row>";
    }

    private static String refusal(Path file) {
        return ((Reading.Unreadable) Exports.open(file, ExportLimits.DEFAULTS)).code();
    }

    private static MadeWorkbook byHand() {
        return new MadeWorkbook()
                .rows("<row r='1'><c r='A1' t='inlineStr'><is><t>Project</t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t>Rating</t></is></c></row>"
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>Outpatient letters</t></is></c>"
                        + "<c r='B2'><v>4</v></c></row>");
    }

    private interface Filling {
        void fill(XSSFWorkbook book);
    }

    private Path workbook(boolean since1904, Filling filling) throws IOException {
        Path file = folder.resolve("made.bin");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(since1904);
            filling.fill(book);
            book.write(out);
        }
        return file;
    }

    private static void fill(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void styled(XSSFWorkbook book, Cell cell, String format, LocalDateTime time) {
        cell.setCellValue(time);
        cell.setCellStyle(style(book, format));
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static List<org.laypartners.export.Row> rows(Path file) {
        Reading reading = Exports.open(file, ExportLimits.DEFAULTS);
        assertThat(reading).isInstanceOf(Reading.Opened.class);
        try (Stream<org.laypartners.export.Row> rows =
                ((Reading.Opened) reading).export().rows()) {
            return rows.toList();
        }
    }
}
