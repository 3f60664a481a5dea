package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Origin;
import org.laypartners.export.Row;
import org.laypartners.sheet.Cell;
import org.laypartners.sheet.SheetWriter;

class FixSheetTest {

    @TempDir
    Path folder;

    @Test
    void holdsOnlyTheRefusedRowsWithWhatIsWrongInFront() throws IOException {
        List<Path> files = write("microsoft-forms/submitted_in_the_future.csv");

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("submitted_in_the_future-to-fix.xlsx", "submitted_in_the_future-to-fix.csv");
        String csv = Files.readString(files.get(1));
        assertThat(csv).startsWith("\uFEFFWhat is wrong,What to do,ID,Start time");
        assertThat(csv).contains("\"\"\"Completion time\"\": expected a time before the file was written.");
        assertThat(files)
                .allSatisfy(file -> assertThat(Dropped.open(file).rows().map(Row::origin))
                        .as("also where two things are wrong, a line each")
                        .containsExactly(Optional.of(new Origin(2, SHA256.substring(0, 16)))));
    }

    @Test
    void isNotWrittenWhereNothingIsRefused() {
        assertThat(write("microsoft-forms/download_utf8bom.csv")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void comesBackMendedAsTheResponseItWouldHaveBeen(int file) throws IOException {
        Path original = Files.writeString(folder.resolve("answers.csv"), MICROSOFT.replace("Sideways", "Agree"));
        Path broken = Files.writeString(folder.resolve("broken.csv"), MICROSOFT);
        Path sheet = write(broken).get(file);
        mend(sheet, "Sideways", "Agree");

        Dropped mended = Dropped.read(sheet);

        assertThat(mended.export().tolerated()).contains("a sheet of mended rows");
        assertThat(mended.accepted()).hasSize(1);
        assertThat(mended.response(0)).isEqualTo(Dropped.read(original).response(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void keepsTheFingerprintOfAGoogleRowWhoseNeighboursToldTheDayFromTheMonth(int file) throws IOException {
        Path original = Files.writeString(folder.resolve("answers.csv"), GOOGLE.replace("Sideways", "Agree"));
        Path broken = Files.writeString(folder.resolve("broken.csv"), GOOGLE);
        Path sheet = write(broken).get(file);
        mend(sheet, "Sideways", "Agree");

        assertThat(Dropped.read(sheet).response(0).id())
                .isEqualTo(Dropped.read(original).response(0).id());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void refusesARaggedRowAgainUntilSomebodyHasLookedAtIt(int file) {
        Path sheet = write("microsoft-forms/too_few_and_too_many_cells.csv").get(file);

        Dropped again = Dropped.read(sheet);

        assertThat(again.accepted()).isEmpty();
        assertThat(again.codes(0)).containsExactly("TOO_MANY_CELLS");
    }

    @Test
    void writesDatesSoThatExcelCannotTurnTheDayIntoTheMonth() throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), """
                Meeting,Project,Date,Lay partner,Status
                OL-07,Outpatient letters,03/09/2025,LP-014,Here
                OL-08,Outpatient letters,13/09/2025,LP-014,Present
                """);
        Path google = Files.writeString(folder.resolve("google.csv"), GOOGLE);

        assertThat(Files.readString(write(register).get(1))).contains(",3 September 2025,");
        assertThat(Files.readString(write(google).get(1))).contains(",2025-09-04T09:20:44,");
    }

    @Test
    void keepsItsNameWhenItIsRefusedAgain() {
        Path sheet = write("microsoft-forms/submitted_in_the_future.csv").get(1);

        assertThat(write(sheet))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("submitted_in_the_future-to-fix.xlsx", "submitted_in_the_future-to-fix.csv");
    }

    @Test
    void leavesWhatWaitsOfAnotherFileAlone() throws IOException {
        List<Path> first = write(dropped("export.csv", MICROSOFT));
        List<Path> second = write(dropped("export.txt", GOOGLE), OTHER_SHA256);

        assertThat(names(first)).containsExactly("export-to-fix.xlsx", "export-to-fix.csv");
        assertThat(names(second)).containsExactly("export-2-to-fix.xlsx", "export-2-to-fix.csv");
        assertThat(Files.readString(first.get(1))).contains("-- all, ");
        assertThat(names(write(dropped("export.csv", MICROSOFT))))
                .as("a night that is run again")
                .containsExactly("export-to-fix.xlsx", "export-to-fix.csv");
        assertThat(names(write(dropped("export.txt", GOOGLE), OTHER_SHA256)))
                .containsExactly("export-2-to-fix.xlsx", "export-2-to-fix.csv");
    }

    @Test
    void leavesASheetAloneThatSomebodyHasBegunToMend() throws IOException {
        Path sheet = write(dropped("export.csv", GOOGLE)).get(0);
        mend(sheet, "Sideways", "Agree");

        assertThat(names(write(dropped("export.csv", GOOGLE + LATER), OTHER_SHA256)))
                .containsExactly("export-2-to-fix.xlsx", "export-2-to-fix.csv");
    }

    @Test
    void takesThePlaceOfASheetWhoseRowsAreAllInTheNextExportToo() throws IOException {
        write(dropped("export.csv", GOOGLE));

        List<Path> next = write(dropped("export.csv", GOOGLE + LATER), OTHER_SHA256);

        assertThat(names(next)).containsExactly("export-to-fix.xlsx", "export-to-fix.csv");
        assertThat(Dropped.open(next.get(0)).rows().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"_x0041_BC", "_x000D_", "_x005F_", "'=1+1", "''@x", "=1+1", "-- all", "a\u0007b", "\ud83d\ude00"
            })
    void comesBackLetterByLetter(String text) throws IOException {
        List<Path> sheets = write(dropped("export.csv", GOOGLE.replace("=tea", text)));
        List<List<String>> rows = new ArrayList<>();
        for (Path sheet : sheets) {
            rows.addAll(Dropped.open(sheet).rows().map(Row::cells).toList());
        }
        Path resaved = folder.resolve("saved as a workbook.xlsx");
        saveAsWorkbook(sheets.get(1), resaved);
        rows.addAll(Dropped.open(resaved).rows().map(Row::cells).toList());

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.get(3)).isEqualTo(text));
    }

    /** As a spreadsheet program does: it shows an apostrophe in a CSV, and keeps it. */
    private static void saveAsWorkbook(Path csv, Path workbook) throws IOException {
        try (CSVParser rows = CSVParser.parse(Files.newBufferedReader(csv), CSVFormat.RFC4180)) {
            List<List<String>> all = rows.stream().map(CSVRecord::toList).toList();
            try (SheetWriter out = SheetWriter.workbook(workbook, "Rows to fix", all.get(0))) {
                all.stream()
                        .skip(1)
                        .forEach(row -> out.row(row.stream().map(Cell::of).toList()));
            }
        }
    }

    private static final String OTHER_SHA256 = "fedcba9876543210".repeat(4);

    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private static final String MICROSOFT = """
            ID,Start time,Completion time,Email,Name,Which project is this feedback about?,I was treated as an equal partner,What went best?
            7,9/4/25 9:12:03,9/4/25 9:20:44,anonymous,,Outpatient letters,Sideways,"-- all, ""really"" all"
            8,9/14/25 9:12:03,9/14/25 9:20:44,anonymous,,Outpatient letters,Agree,
            """;

    private static final String GOOGLE = """
            Timestamp,Which project is this feedback about?,I was treated as an equal partner,What went best?,Room
            04/09/2025 09:20:44,Outpatient letters,Sideways,=tea,+4
            14/09/2025 09:20:44,Outpatient letters,Agree,,
            """;

    private static final String LATER = """
            15/09/2025 09:20:44,Outpatient letters,Upwards,Talk,
            """;

    private List<Path> write(String fixture) {
        return write(Dropped.EXPORTS.resolve(fixture));
    }

    private List<Path> write(Path file) {
        return write(file, SHA256);
    }

    private List<Path> write(Path file, String sha256) {
        Dropped dropped = Dropped.read(file);
        return FixSheet.write(
                folder,
                file.getFileName().toString(),
                sha256,
                dropped.export(),
                dropped.reading(),
                row -> dropped.reading().read(row) instanceof Outcome.Refused,
                sheet -> Exports.open(
                        sheet, ExportLimits.DEFAULTS, Dropped.forms().asked()));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    /** The file, in a folder of its own so that several may have one name. */
    private Path dropped(String name, String text) throws IOException {
        return Files.writeString(Files.createTempDirectory(folder, "night").resolve(name), text);
    }

    private static void mend(Path sheet, String wrong, String right) throws IOException {
        if (sheet.toString().endsWith(".csv")) {
            Files.writeString(sheet, Files.readString(sheet).replace(wrong, right));
            return;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(sheet))) {
            XSSFSheet rows = workbook.getSheetAt(0);
            rows.getRow(1).forEach(cell -> {
                if (cell.toString().equals(wrong)) {
                    cell.setBlank();
                    cell.setCellValue(right);
                }
            });
            try (OutputStream out = Files.newOutputStream(sheet)) {
                workbook.write(out);
            }
        }
    }
}
