package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was refused is mended in its spreadsheet and dropped back. */
class FixLoopTest {
    private static final String HEADING =
            "ID,Start time,Completion time,Email,Name,Which project is this feedback about?,"
                    + "I was treated as an equal partner,What went best?\n";
    private static final String RIGHT = "1,1/14/26 9:12:03,1/14/26 9:20:44,anonymous,,Outpatient letters,Agree,Tea\n";
    private static final String WRONG = """
            2,1/15/26 9:12:03,1/15/26 9:20:44,anonymous,,Outpatient letters,Sideways,Maps
            3,1/16/26 9:12:03,1/16/26 9:20:44,anonymous,,Outpatient letters,Sideways,Walks
            """;
    private static final String NEW = "4,1/17/26 9:12:03,1/17/26 9:20:44,anonymous,,Outpatient letters,Disagree,Talk\n";

    @TempDir
    Path folder;

    private Trust trust;

    @BeforeEach
    void refuseTwoRows() throws IOException {
        trust = new Trust(folder.resolve("data"));
        trust.drop("feedback.csv", HEADING + RIGHT + WRONG);
        trust.night();
        assertThat(trust.counts("feedback.csv")).containsExactly(1L, 0L, 0L, 2L);
    }

    @Test
    void holdsJustTheRefusedRowsBehindTwoColumnsThatSayWhatToDo() throws IOException {
        List<List<String>> rows = rows(sheet());

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("What is wrong", "What to do", "ID", "Start time", "Completion time");
        assertThat(rows.get(1)).contains("Correct the cell.", "2", "Sideways", "Maps");
        assertThat(rows.get(1).get(0)).contains("expected a number from 1 to 5").doesNotContain("Sideways");
        assertThat(rows.get(2)).contains("Sideways", "Walks");
    }

    @Test
    void statusCountsWhatWaitsAndNotTheFilesThatLieThere() throws IOException {
        trust.drop("tea.csv", "Week,Milk\n1,Much\n");
        trust.night();
        assertThat(status())
                .contains("Refused rows that nobody has mended yet: 2 rows.")
                .contains("rejected: 1 file.");

        trust.drop("corrections.xlsx", mended(1), Instant.parse("2026-03-02T09:00:00Z"));
        trust.night();
        assertThat(status()).contains("Refused rows that nobody has mended yet: 1 row.");
        trust.drop("more.xlsx", mended(2), Instant.parse("2026-03-02T10:00:00Z"));
        trust.night();
        assertThat(status()).contains("Refused rows that nobody has mended yet: no rows.");
    }

    private String status() {
        return Typed.run("status", "--data", trust.data().toString()).out();
    }

    @Test
    void takesTheMendedRowsInAndSaysThatTheLoopIsClosed() throws IOException {
        trust.drop("corrections by Anna.xlsx", mended(1, 2), Instant.parse("2026-03-02T09:00:00Z"));
        trust.night();

        assertThat(trust.counts("corrections by Anna.xlsx")).containsExactly(2L, 0L, 0L, 0L);
        assertThat(trust.rows("last-night", "mended"))
                .containsExactly(
                        List.of("feedback.csv", "3", "corrections by Anna.xlsx", "6 October 2026"),
                        List.of("feedback.csv", "4", "corrections by Anna.xlsx", "6 October 2026"));
        assertThat(trust.rows("last-night", "to-fix")).isEmpty();
        assertThat(trust.page("index").text()).doesNotContain("must be mended");
    }

    @Test
    void aLaterExportThatStillHoldsTheBadRowsUndoesNothing() throws IOException {
        trust.drop("mended.xlsx", mended(1, 2), Instant.parse("2026-03-02T09:00:00Z"));
        trust.night();
        trust.drop(
                "feedback.csv",
                (HEADING + RIGHT + WRONG + NEW).getBytes(StandardCharsets.UTF_8),
                Instant.parse("2026-03-03T09:00:00Z"));
        trust.night();

        assertThat(trust.counts("feedback.csv")).containsExactly(1L, 0L, 3L, 0L);
        assertThat(trust.data().resolve("rejected").resolve("feedback-2-to-fix.xlsx"))
                .doesNotExist();
        assertThat(trust.page("feedback-all").text()).contains("Maps", "Walks", "Talk");
    }

    @Test
    void leavesTheOtherRowOpenWhenOnlyOneIsMended() throws IOException {
        trust.drop("mended.xlsx", mended(1), Instant.parse("2026-03-02T09:00:00Z"));
        trust.night();
        assertThat(trust.counts("mended.xlsx")).containsExactly(1L, 0L, 0L, 1L);
        Path again = trust.data().resolve("rejected/mended-to-fix.xlsx");
        assertThat(rows(again)).hasSize(2);
        assertThat(rows(again).get(1).get(rows(again).get(0).size() - 1))
                .as("it still names the row of the first file")
                .startsWith("row 4 of ");

        trust.drop("at last.xlsx", mend(again, 1), Instant.parse("2026-03-03T09:00:00Z"));
        trust.night();

        assertThat(trust.rows("last-night", "mended"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .contains("feedback.csv 4");
    }

    private Path sheet() {
        return trust.data().resolve("rejected/feedback-to-fix.xlsx");
    }

    private byte[] mended(int... rows) throws IOException {
        return mend(sheet(), rows);
    }

    private static byte[] mend(Path file, int... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int number : rows) {
                sheet.getRow(number).forEach(cell -> {
                    if (cell.toString().equals("Sideways")) {
                        cell.setBlank();
                        cell.setCellValue("Agree");
                    }
                });
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        DataFormatter shown = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                rows.add(cells);
            });
        }
        return rows;
    }
}
