package org.laypartners.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateSheetTest {
    private static final List<String> WARDS =
            IntStream.rangeClosed(1, 40).mapToObj(i -> "Ward " + i).toList();
    private static final List<String> WITH_COMMAS = List.of("Letters, leaflets and websites", "Hearing");

    private static final TemplateSheet TEMPLATE = new TemplateSheet(
            "Tea rota",
            List.of(
                    new TemplateColumn("Name of the person who makes the tea", "Any text.", new Entry.Text()),
                    new TemplateColumn("Milk", "Yes or No.", new Entry.Choice(List.of("Yes", "No"))),
                    new TemplateColumn("Cups", "From 1 to 12.", new Entry.Whole(1, 12)),
                    new TemplateColumn(
                            "Day", "A date.", new Entry.Day(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31))),
                    new TemplateColumn("Ward", "One of the list.", new Entry.Choice(WARDS)),
                    new TemplateColumn("Interest", "One of the list.", new Entry.Choice(WITH_COMMAS))),
            List.of("Write on the first sheet.", "Save it."));

    @TempDir
    private Path folder;

    @Test
    void hasOnlyItsHeadingsFrozenBoldAndWithFilters() throws IOException {
        look(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Tea rota");
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(1);
            assertThat(sheet.getRow(0).getPhysicalNumberOfCells()).isEqualTo(6);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Cups");
            assertThat(sheet.getRow(0).getCell(2).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F1001");
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(36 * 256);
        });
    }

    @Test
    void showsDatesInFullAndKeepsTextAsTyped() throws IOException {
        look(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("d mmmm yyyy");
            assertThat(sheet.getColumnWidth(3)).isGreaterThan("30 September 2026".length() * 256);
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
        });
    }

    @Test
    void checksAThousandRowsOfEachColumnButText() throws IOException {
        look(workbook -> {
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .extracting(check ->
                            check.getRegions().getCellRangeAddresses()[0].formatAsString())
                    .containsExactly("B2:B1001", "C2:C1001", "D2:D1001", "E2:E1001", "F2:F1001");
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .allMatch(DataValidation::getEmptyCellAllowed)
                    .allMatch(DataValidation::getShowErrorBox);
        });
    }

    @Test
    void offersShortListsWithinTheCell() throws IOException {
        look(workbook -> {
            assertThat(constraint(workbook, 0).getExplicitListValues()).containsExactly("Yes", "No");
            // In the file, true means that the arrow is hidden.
            assertThat(workbook.getSheetAt(0)
                            .getCTWorksheet()
                            .getDataValidations()
                            .getDataValidationArray(0)
                            .getShowDropDown())
                    .isFalse();
        });
    }

    @Test
    void refusesNumbersAndDatesOutOfRange() throws IOException {
        look(workbook -> {
            assertThat(constraint(workbook, 1).getValidationType()).isEqualTo(ValidationType.INTEGER);
            assertThat(constraint(workbook, 1).getOperator()).isEqualTo(OperatorType.BETWEEN);
            assertThat(constraint(workbook, 1).getFormula1()).isEqualTo("1");
            assertThat(constraint(workbook, 1).getFormula2()).isEqualTo("12");
            assertThat(constraint(workbook, 2).getValidationType()).isEqualTo(ValidationType.DATE);
            assertThat(constraint(workbook, 2).getFormula1()).isEqualTo("DATE(2000,1,1)");
            assertThat(constraint(workbook, 2).getFormula2()).isEqualTo("DATE(2099,12,31)");
            assertThat(workbook.getSheetAt(0).getDataValidations().get(2).getErrorBoxText())
                    .isEqualTo("A date from 1 January 2000 to 31 December 2099 is expected here.");
        });
    }

    @Test
    void keepsLongListsAndThoseWithCommasOnAHiddenSheet() throws IOException {
        look(workbook -> {
            assertThat(workbook.getSheetName(2)).isEqualTo("Lists");
            assertThat(workbook.isSheetHidden(2)).isTrue();
            assertThat(listBehind(workbook, 3)).isEqualTo(WARDS);
            assertThat(listBehind(workbook, 4)).isEqualTo(WITH_COMMAS);
        });
    }

    @Test
    void hasNoListsSheetWhenNoListIsLong() throws IOException {
        Path file = folder.resolve("short.xlsx");
        new TemplateSheet("Short", TEMPLATE.columns().subList(0, 4), List.of()).write(file);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }

    @Test
    void saysHowOnItsSecondSheet() throws IOException {
        look(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getSheetName()).isEqualTo("How to fill this in");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Step 2");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Save it.");
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("Cups");
            assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("From 1 to 12.");
        });
    }

    @Test
    void writesTheSameBytesEachTime() throws Exception {
        TEMPLATE.write(folder.resolve("one.xlsx"));
        // Long enough for a clock in a zip entry, which counts in steps of two seconds.
        Thread.sleep(2_100);
        TEMPLATE.write(folder.resolve("two.xlsx"));

        assertThat(folder.resolve("two.xlsx")).hasSameBinaryContentAs(folder.resolve("one.xlsx"));
    }

    private static DataValidationConstraint constraint(XSSFWorkbook workbook, int check) {
        return workbook.getSheetAt(0).getDataValidations().get(check).getValidationConstraint();
    }

    /** The texts in the cells that a check's list names. */
    private static List<String> listBehind(XSSFWorkbook workbook, int check) {
        String name = constraint(workbook, check).getFormula1();
        AreaReference area =
                new AreaReference(workbook.getName(name).getRefersToFormula(), workbook.getSpreadsheetVersion());
        return Arrays.stream(area.getAllReferencedCells())
                .map(cell -> workbook.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue())
                .toList();
    }

    private void look(Consumer<XSSFWorkbook> eyes) throws IOException {
        Path file = folder.resolve("template.xlsx");
        TEMPLATE.write(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            eyes.accept(workbook);
        }
    }
}
