package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks that staff fill in and drop back: how far people have come, and which concerns are settled. */
class ProgressLoopTest {
    private static final String FEEDBACK = "ID,Start time,Completion time,Email,Name,Last modified time,"
            + "Which project is this feedback about?,What could be better?,"
            + "I would like someone to contact me about a concern\n"
            + "1,1/14/26 9:12:03,1/14/26 9:20:44,anonymous,,,Outpatient letters,More time to read,Yes\n"
            + "2,1/15/26 9:12:03,1/15/26 9:20:44,anonymous,,,Outpatient letters,Warmer rooms,Yes\n";

    @TempDir
    private static Path before;

    @TempDir
    private Path folder;

    private Trust trust;

    @BeforeAll
    static void twoPeopleAsk() throws IOException {
        Trust trust = new Trust(before.resolve("data"));
        trust.drop(
                "asked.csv",
                Asked.expressions(
                        Asked.expression(
                                "2026-01-05", "Carys Kestrelman", "carys@post.example", "", "Brent", "Letters"),
                        Asked.expression("2026-01-06", "Dilip Moonraker", "dilip@post.example", "", "Ealing", "Food")));
        trust.night();
    }

    @BeforeEach
    void copyTheNight() throws IOException {
        trust = new Trust(Copied.tree(before.resolve("data"), folder.resolve("data")));
    }

    @Test
    void whoHasHadAReplyWaitsNoMore() throws IOException {
        assertThat(names("waiting")).containsExactly("Carys Kestrelman", "Dilip Moonraker");

        fillIn("Carys Kestrelman", "Talked on", LocalDate.of(2026, 1, 12), 1);
        trust.night();

        assertThat(trust.counts("back 1.xlsx")).containsExactly(2L, 0L, 0L, 0L);
        assertThat(names("waiting")).containsExactly("Dilip Moonraker");
        assertThat(trust.rows("expressions-of-interest", "stages"))
                .contains(List.of("Received", "1"), List.of("Talked", "1"), List.of("Active", "0"));
        assertThat(trust.rows("expressions-of-interest", "replies")).contains(List.of("Replies in time", "1"));
        assertThat(trust.page("index").text()).contains("1 person has waited more than 10 working days");
    }

    @Test
    void whatIsDroppedLastCountsAlsoWhereACellIsEmptyAgain() throws IOException {
        fillIn("Carys Kestrelman", "Talked on", LocalDate.of(2026, 1, 12), 1);
        trust.night();
        fillIn("Carys Kestrelman", "Talked on", null, 2);
        trust.night();

        assertThat(trust.counts("back 2.xlsx")).containsExactly(0L, 1L, 1L, 0L);
        assertThat(names("waiting")).containsExactly("Carys Kestrelman", "Dilip Moonraker");
    }

    @Test
    void aPersonWhoIsForgottenLeavesNoNote() throws IOException, SQLException {
        fillIn("Carys Kestrelman", "Talked on", LocalDate.of(2026, 1, 12), 1);
        trust.night();
        assertThat(stored("Progress")).isEqualTo(2);

        Typed forgotten = Typed.on(trust.data(), "forget", "--email", "carys@post.example");

        assertThat(forgotten.exit()).as(forgotten.err()).isZero();
        assertThat(stored("Progress")).isEqualTo(1);
        assertThat(PersonalBytes.holding(trust.data(), "kestrelman")).isEmpty();
    }

    @Test
    void aReferenceThatNobodyHasIsForgottenTheSameNight() throws IOException, SQLException {
        trust.drop("stray.csv", "Reference,Name,Talked on\nP-0123456789AB,Nobody,2026-01-12\n");
        trust.night();

        assertThat(trust.counts("stray.csv")).containsExactly(1L, 0L, 0L, 0L);
        assertThat(stored("Progress")).isZero();
    }

    @Test
    void aReferenceThatIsNoneIsRefusedWithWhatToDo() throws IOException {
        trust.drop("stray.csv", "Reference,Name,Talked on\nCarys,,2026-01-12\n");
        trust.night();

        assertThat(trust.counts("stray.csv")).containsExactly(0L, 0L, 0L, 1L);
        assertThat(trust.page("last-night").text())
                .contains("the reference from the staff page \"Expressions of interest\"");
    }

    @Test
    void aConcernThatWasDealtWithLeavesTheList() throws IOException {
        trust.drop("feedback.csv", FEEDBACK);
        trust.night();
        assertThat(trust.page("index").text()).contains("2 people asked to be contacted about a concern.");

        String list = Files.readString(trust.data().resolve("staff/feedback-concerns.csv"));
        String first =
                list.lines().filter(line -> line.startsWith("C-")).findFirst().orElseThrow();
        trust.drop("concerns.csv", list.replace(first, first + "2026-02-03"));
        trust.night();

        assertThat(trust.file("concerns.csv").get("form").asString()).isEqualTo("concerns");
        assertThat(trust.page("index").text()).contains("1 person asked to be contacted about a concern.");
        assertThat(trust.page("feedback").text())
                .contains("1 concern has been dealt with")
                .contains("Warmer rooms");
        assertThat(trust.rows("feedback", "concerns")).hasSize(1);
    }

    private List<String> names(String section) throws IOException {
        return trust.rows("expressions-of-interest", section).stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** Opens the workbook of the staff page, writes one day or empties it, and drops it in the inbox. */
    private void fillIn(String name, String column, @Nullable LocalDate day, int time) throws IOException {
        Path file = trust.data().resolve("staff/expressions-of-interest-who-is-where.xlsx");
        Path filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(filled)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int at = heading(sheet.getRow(0), column);
            for (Row row : sheet) {
                if (row.getCell(1).getStringCellValue().equals(name)) {
                    row.createCell(at).setCellValue(day == null ? "" : day.toString());
                }
            }
            workbook.write(out);
        }
        trust.drop(
                "back " + time + ".xlsx", Files.readAllBytes(filled), Instant.parse("2026-04-0" + time + "T09:00:00Z"));
    }

    private static int heading(Row headings, String text) {
        for (int i = 0; i < headings.getLastCellNum(); i++) {
            if (headings.getCell(i).getStringCellValue().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no heading " + text);
    }

    private long stored(String kind) throws SQLException {
        try (Connection store = DriverManager.getConnection(
                        "jdbc:sqlite:" + trust.data().resolve("store/lay-partners.db"));
                Statement statement = store.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from response where kind = '" + kind + "'")) {
            count.next();
            return count.getLong(1);
        }
    }
}
