package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.laypartners.command.TemplateKind;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.edition.Wording;
import org.laypartners.export.Export;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Row;
import org.laypartners.form.FormKind;
import org.laypartners.form.FormReading;
import org.laypartners.form.Forms;
import org.laypartners.form.Outcome;
import org.laypartners.form.Recognition;
import org.laypartners.response.Attendance;
import org.laypartners.response.Response;
import org.laypartners.response.RosterEntry;
import org.laypartners.setting.HomeFolders;
import org.laypartners.sheet.Entry;
import org.laypartners.sheet.TemplateColumn;
import org.laypartners.sheet.TemplateSheet;

class TemplateTest {
    @TempDir
    private Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void copyTheHome() throws IOException {
        home = Copied.home(folder.resolve("home"));
    }

    @Test
    void asksTheRegistersQuestionsInTheirOrder() {
        assertThat(columns(FormKind.MEETING_REGISTER))
                .extracting(TemplateColumn::heading)
                .startsWith("Meeting reference", "Project", "Meeting title", "Meeting date")
                .endsWith("Reason for apologies", "Recorded by");
    }

    @Test
    void saysForEachColumnWhatToWriteAndWhetherItIsNeeded() {
        assertThat(columns(FormKind.MEETING_REGISTER))
                .extracting(TemplateColumn::advice)
                .contains(
                        "Needed in every row: a date, for example 6 August 2026.",
                        "May be left blank: a time, for example 14:00.",
                        "May be left blank: choose Online, In person or Hybrid.",
                        "May be left blank: Yes or No (Yes if the meeting did not take place).",
                        "May be left blank: a whole number from 0 to 1440 (how long the person was there).",
                        "Cells may be left blank, but keep the column: choose Present, Part, Apologies, Absent"
                                + " or Not expected.");
    }

    @Test
    void aQuestionAddedToTheDefinitionIsAColumn() throws IOException {
        Files.writeString(HomeFolders.forms(home).resolve("roster.yml"), """

                  - id: ros_badge
                    ask: Has a badge
                    type: yes-no
                    privacy: personal
                """, StandardOpenOption.APPEND);

        assertThat(columns(FormKind.ROSTER)).last().satisfies(column -> {
            assertThat(column.heading()).isEqualTo("Has a badge");
            assertThat(column.advice()).isEqualTo("May be left blank: Yes or No.");
        });
    }

    @Test
    void everyTypeOfQuestionHasItsAdviceAndItsCell() throws IOException {
        Files.writeString(HomeFolders.forms(home).resolve("roster.yml"), """

                  - id: ros_interests
                    ask: Interests
                    type: many
                    choices: ['Letters, leaflets', Food]
                    privacy: personal

                  - id: ros_ease
                    ask: Easy to get here
                    type: rating
                    required-if: { ros_interests: [Food] }
                    privacy: personal

                  - id: ros_miles
                    ask: Miles to travel
                    type: number
                    from: 0.5
                    privacy: personal

                  - id: ros_born
                    ask: Born on
                    type: day
                    from: 1850-01-01
                    privacy: personal
                """, StandardOpenOption.APPEND);

        assertThat(columns(FormKind.ROSTER))
                .contains(
                        new TemplateColumn(
                                "Interests",
                                "May be left blank: any of these, with a semicolon between two, Letters, leaflets; and"
                                        + " Food.",
                                new Entry.Text()),
                        new TemplateColumn(
                                "Easy to get here",
                                "Needed in some rows: a number from 1 (Strongly disagree) to 5 (Strongly agree).",
                                new Entry.Whole(1, 5)),
                        new TemplateColumn(
                                "Miles to travel",
                                "May be left blank: a whole number of at least 1.",
                                new Entry.Whole(1, 999_999_999_999L)),
                        new TemplateColumn(
                                "Born on",
                                "May be left blank: a date, for example 6 August 2026.",
                                new Entry.Day(LocalDate.of(1904, 1, 2), LocalDate.of(9999, 12, 31))));
    }

    @Test
    void aKindWithoutAFormHasNoTemplate() throws IOException {
        Files.delete(HomeFolders.forms(home).resolve("roster.yml"));

        assertThat(Template.of(forms(), FormKind.ROSTER)).isEmpty();
        assertThat(Typed.run("template", "roster", "--home", home.toString(), "--to", folder.toString()))
                .satisfies(typed -> assertThat(typed.exit()).isEqualTo(1))
                .satisfies(typed -> assertThat(typed.err()).startsWith("No form in batch/forms is of this kind"));
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void untouchedItIsAFileWithoutRows(TemplateKind kind) {
        assertThat(Exports.open(written(kind), ExportLimits.DEFAULTS))
                .isInstanceOfSatisfying(Reading.Unreadable.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("HEADER_ONLY");
                    assertThat(refusal.reason()).isEqualTo("The file has a heading row and nothing below it.");
                });
    }

    @Test
    void aRegisterFilledInIsTakenInCellByCell() throws IOException {
        Path file = written(TemplateKind.REGISTER);
        fillIn(
                file,
                Map.ofEntries(
                        Map.entry("Meeting reference", "2026-08"),
                        Map.entry("Project", "Outpatient letters"),
                        Map.entry("Meeting title", "Letters group"),
                        Map.entry("Meeting date", LocalDate.of(2026, 8, 6)),
                        Map.entry("Start time", "14:00"),
                        Map.entry("Planned minutes", 90),
                        Map.entry("Format", "Hybrid"),
                        Map.entry("Site", "Room 4"),
                        Map.entry("Papers sent on", LocalDate.of(2026, 7, 30)),
                        Map.entry("Cancelled", "No"),
                        Map.entry("Lay partner", "LP-07"),
                        Map.entry("Expected", "Yes"),
                        Map.entry("Status", "Part"),
                        Map.entry("Minutes attended", 45),
                        Map.entry("Recorded by", "Carys Kestrelman")));

        assertThat(taken(file)).singleElement().isInstanceOfSatisfying(Attendance.class, row -> {
            assertThat(row.meeting()).isEqualTo("2026-08");
            assertThat(row.project()).isEqualTo("Outpatient letters");
            assertThat(row.date()).isEqualTo("2026-08-06");
            assertThat(row.answers().byQuestion()).hasSize(15);
        });
    }

    @Test
    void aRosterFilledInIsTakenInCellByCell() throws IOException {
        Path file = written(TemplateKind.ROSTER);
        fillIn(
                file,
                Map.of(
                        "Lay partner", "LP-07",
                        "Name", "Carys Kestrelman",
                        "Email", "carys@post.example",
                        "Other names", "C Kestrelman\nCarys K",
                        "Project", "Outpatient letters",
                        "On the project from", LocalDate.of(2025, 9, 4),
                        "On the project until", LocalDate.of(2026, 8, 6)));

        assertThat(taken(file)).singleElement().isInstanceOfSatisfying(RosterEntry.class, row -> {
            assertThat(row.partner()).isEqualTo("LP-07");
            assertThat(row.otherNames()).containsExactly("C Kestrelman", "Carys K");
            assertThat(row.from()).contains(LocalDate.of(2025, 9, 4));
            assertThat(row.to()).contains(LocalDate.of(2026, 8, 6));
        });
    }

    private Path written(TemplateKind kind) {
        return new TemplateDesk(home).write(kind, folder.resolve("filled.xlsx"), false);
    }

    /** Fills in the first row under the headings, in the styles that the template gives its columns. */
    private static void fillIn(Path file, Map<String, Object> answers) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFRow row = sheet.createRow(1);
            List<String> headings = StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                    .map(Cell::getStringCellValue)
                    .toList();
            assertThat(headings).containsAll(answers.keySet());
            answers.forEach((heading, answer) -> {
                Cell cell = row.createCell(headings.indexOf(heading));
                cell.setCellStyle(sheet.getColumnStyle(cell.getColumnIndex()));
                if (answer instanceof LocalDate day) {
                    cell.setCellValue(day);
                } else if (answer instanceof Integer number) {
                    cell.setCellValue(number);
                } else {
                    cell.setCellValue(answer.toString());
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private List<Response> taken(Path file) {
        Export export = ((Reading.Opened) Exports.open(file, ExportLimits.DEFAULTS)).export();
        Recognition found = forms().recognise(export, LocalDateTime.of(2026, 10, 6, 9, 0));
        FormReading reading = ((Recognition.Recognised) found).reading();
        assertThat(reading.unusedHeadings()).isEmpty();
        try (Stream<Row> rows = export.rows()) {
            return rows.map(row -> ((Outcome.Accepted) reading.read(row)).response())
                    .toList();
        }
    }

    private List<TemplateColumn> columns(FormKind kind) {
        return Template.of(forms(), kind).map(TemplateSheet::columns).orElse(List.of());
    }

    private Forms forms() {
        return Forms.load(HomeFolders.forms(home), Wording.lists(SiteContent.read(new SiteFolders(home))));
    }
}
