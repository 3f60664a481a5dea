package org.laypartners.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {
    private static final Sheet SHEET = new Sheet(
            "Attendance",
            List.of("Project", "Meetings", "Since"),
            List.of(
                    List.of(Cell.of("Outpatient \"letters\", new"), Cell.of(-3), Cell.of(LocalDate.of(2025, 9, 4))),
                    List.of(Cell.of("=1+1"), Cell.empty(), Cell.empty())));

    @TempDir
    Path folder;

    @Test
    void writesCsvForStaffWithAMarkAndSafeText() throws IOException {
        Path file = folder.resolve("staff.csv");
        SheetWriter.writeStaffCsv(file, SHEET);

        assertThat(Files.readString(file).split("\r\n"))
                .containsExactly(
                        "\uFEFFProject,Meetings,Since", "\"Outpatient \"\"letters\"\", new\",-3,2025-09-04", "'=1+1,,");
    }

    @Test
    void writesCsvForThePublicWithoutAMark() throws IOException {
        Path file = folder.resolve("public.csv");
        SheetWriter.writePublicCsv(file, SHEET);

        assertThat(Files.readString(file))
                .startsWith("Project,Meetings,Since\r\n")
                .contains("'=1+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "'=1", "''@x"})
    void guardsEveryStartOfAFormulaAndOpensItAgain(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.open(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'tis", "a=b", "1-2", " =1"})
    void leavesOtherTextAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.open(text)).isEqualTo(text);
    }

    @Test
    void writesAWorkbookWithTypedCellsAFilterAndAFrozenHeader() throws IOException {
        Path file = folder.resolve("staff.xlsx");
        SheetWriter.writeWorkbook(file, List.of(SHEET));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("Attendance");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            XSSFTable table = sheet.getTables().get(0);
            assertThat(table.getArea().formatAsString()).isEqualTo("A1:C3");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:C3");
            assertThat(table.getColumns())
                    .extracting(XSSFTableColumn::getName)
                    .containsExactlyElementsOf(SHEET.headings());
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(20 * 256);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-3);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2025, 9, 4).atStartOfDay());
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void writesTheSameBytesForTheSameTable() throws Exception {
        Path one = folder.resolve("one.xlsx");
        Path two = folder.resolve("two.xlsx");
        SheetWriter.writeWorkbook(one, List.of(SHEET));
        // Long enough for a clock in a zip entry, which counts in steps of two seconds.
        Thread.sleep(2_100);
        SheetWriter.writeWorkbook(two, List.of(SHEET));

        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void cutsTextThatNoWorkbookCellCanHold() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (SheetWriter out =
                SheetWriter.workbook(file, "A title that is far too long for a sheet", List.of("Text"))) {
            out.row(List.of(Cell.of("x".repeat(40_000))));
        }

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\ud83d\ude00, (?:\ud83d\ude00)*",
        "_x0041_, (?:_x005F_x0041_)*(?:_x005F_x?0?0?4?1?)?",
        "'\u0007', (?:_x0007_)*"
    })
    void neverCutsALetterInTwo(String letter, String written) {
        for (int before = 0; before < 14; before++) {
            assertThat(WorkbookText.of("y".repeat(before) + letter.repeat(33_000)))
                    .hasSizeBetween(32_760, 32_767)
                    .matches(Pattern.compile("y{" + before + "}" + written + "…"));
        }
    }

    @Test
    void goesOnOnAFurtherSheetWhereOneIsFull() throws IOException {
        Path file = folder.resolve("many.xlsx");
        Sheet form = new Sheet("Answers", List.of("Number"), List.of(), Map.of("Number", List.of("1", "2")));
        WorkbookFile workbook = new WorkbookFile(file);
        try (WorkbookSheets sheets = new WorkbookSheets(workbook, form, 2)) {
            IntStream.rangeClosed(1, 5).forEach(number -> sheets.row(List.of(Cell.of(number))));
        }
        workbook.pack();

        try (XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(written)
                    .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                    .containsExactly("Answers", "Answers 2", "Answers 3");
            assertThat(written)
                    .extracting(sheet -> numbers((XSSFSheet) sheet))
                    .containsExactly(List.of(1.0, 2.0), List.of(3.0, 4.0), List.of(5.0));
            assertThat(written).allSatisfy(sheet -> {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Number");
                assertThat(((XSSFSheet) sheet).getTables()).hasSize(1);
                assertThat(sheet.getDataValidations()).hasSize(1);
            });
        }
    }

    private static List<Double> numbers(XSSFSheet sheet) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(0).getNumericCellValue())
                .toList();
    }
}
