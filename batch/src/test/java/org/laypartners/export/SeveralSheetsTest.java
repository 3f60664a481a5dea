package org.laypartners.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in which more than one sheet may hold answers. */
class SeveralSheetsTest {
    private static final List<String> HEADING = List.of("Date", "Lay partner", "Status", "Minutes");
    private static final List<String> LINE = List.of("3 March 2026", "LP-07", "Present", "60");

    @TempDir
    private Path folder;

    private final XSSFWorkbook book = new XSSFWorkbook();

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @Test
    void refusesARegisterWithASheetForEachMonthAndSaysWhichSheets() throws IOException {
        sheet("Read me", List.of("How to fill this in"));
        for (String month : List.of("January", "February", "March")) {
            sheet(month, HEADING.subList(0, 3), List.of("3 " + month + " 2026", "LP-07", "Present"));
        }

        Reading.Unreadable refused = (Reading.Unreadable) read();

        assertThat(refused.code()).isEqualTo("SEVERAL_SHEETS");
        assertThat(refused.reason()).contains("sheets 2, 3 and 4").doesNotContain("January");
        assertThat(refused.advice()).startsWith("Save each of these sheets as a file of its own");
    }

    @Test
    void refusesRowsThatGoOnWithoutAHeadingOnAnotherSheet() throws IOException {
        sheet("One", HEADING, LINE);
        sheet("Two", List.of("4 March 2026", "LP-08", "Present", "60"));

        assertThat(read())
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, no -> assertThat(no.code()).isEqualTo("SEVERAL_SHEETS"));
    }

    @Test
    void readsARegisterBesideASheetThatSumsUpAndOneThatIsEmptyYet() throws IOException {
        sheet("Register", HEADING, LINE);
        sheet("April", HEADING);
        sheet("Sums", List.of("Lay partner", "Came to"), List.of("LP-07", "1"));

        Export export = ((Reading.Opened) read()).export();

        assertThat(export.rowCount()).isEqualTo(1);
        assertThat(export.tolerated()).containsExactly("2 other sheets not read");
    }

    @SafeVarargs
    private void sheet(String name, List<String>... rows) {
        XSSFSheet sheet = book.createSheet(name);
        for (List<String> cells : rows) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            cells.forEach(cell -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
        }
    }

    private Reading read() throws IOException {
        Path file = folder.resolve("made.bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return Exports.open(file, ExportLimits.DEFAULTS, Set.copyOf(HEADING)::contains);
    }
}
