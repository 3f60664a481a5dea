package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.export.Column;
import org.laypartners.export.ExportFormat;
import org.laypartners.export.ExportLimits;
import org.laypartners.export.Exports;
import org.laypartners.export.Reading;
import org.laypartners.export.Role;
import org.laypartners.export.Row;
import org.laypartners.response.Response;

class SurveyToolsTest {
    @TempDir
    Path folder;

    @Test
    void readsSurveyMonkeysTwoHeaderRowsWithAGridAndChoices() {
        Dropped file = Dropped.read("surveymonkey/two_header_rows_grid_and_choices.csv");

        assertThat(file.export().format()).isEqualTo(ExportFormat.SURVEYMONKEY);
        assertThat(file.export().headerRows()).isEqualTo(2);
        Response first = file.response(0);
        assertThat(first.submitted()).isEqualTo(LocalDateTime.of(2025, 9, 14, 9, 20, 44));
        assertThat(first.id().key()).isEqualTo("surveymonkey:114000001@2025-09-14");
        assertThat(first.answers().rating("p02")).hasValue(4);
        assertThat(first.answers().rating("p03")).hasValue(5);
        assertThat(first.answers().rating("p06")).hasValue(3);
        assertThat(first.answers().choices("fb_helped")).containsExactly("Introductory briefing", "Papers in advance");
        assertThat(file.response(1).answers().choices("fb_helped")).containsExactly("Other");
        assertThat(file.response(1).answers().rating("p03")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.14899E+11", "1,14899E+11", "1.14899e11", "1E+11"})
    void refusesANumberThatASpreadsheetProgramHasRounded(String number) throws IOException {
        Path fixture = Dropped.EXPORTS.resolve("surveymonkey/two_header_rows_grid_and_choices.csv");
        Path saved = Files.writeString(
                folder.resolve("saved.csv"),
                Files.readString(fixture).replaceAll("(?m)^\\d{9}(?=,)", '"' + number + '"'));

        Dropped file = Dropped.read(saved);

        assertThat(file.accepted()).isEmpty();
        assertThat(file.problems(0))
                .containsExactly(new Problem(
                        "ROUNDED_NUMBER",
                        "Respondent ID",
                        "the number of the response in full",
                        "A spreadsheet program has rounded it. Export the answers again, and drop that file as it is; or"
                                + " format the column as a number without decimal places before you save it."));
    }

    @Test
    void readsACondensedSurveyMonkeyExportWhoseSecondHeaderRowIsBlank() {
        Dropped file = Dropped.read("surveymonkey/condensed_second_header_row_blank.csv");

        assertThat(file.accepted()).hasSize(2);
        assertThat(file.response(0).answers().choices("fb_helped"))
                .containsExactly("Introductory briefing", "Papers in advance");
    }

    @Test
    void readsAHeadingOverTwoLines() {
        Dropped file = Dropped.read("surveymonkey/header_over_two_lines_with_commas.csv");

        assertThat(file.response(0).answers().choice("fb_project")).hasValue("Outpatient letters");
        assertThat(file.response(0).answers().choices("fb_helped")).containsExactly("Introductory briefing");
    }

    @Test
    void asksWhichNumberIsTheDayRatherThanGuess() {
        assertThat(Dropped.read("surveymonkey/dates_that_could_be_either_way.csv")
                        .codes(0))
                .containsOnly("DAY_OR_MONTH");
    }

    @Test
    void dropsWhereAndWhoAtTheDoor() {
        for (String fixture : List.of(
                "surveymonkey/two_header_rows_grid_and_choices.csv",
                "qualtrics/three_header_rows_preview_and_unfinished.csv",
                "limesurvey/full_question_text.csv",
                "odk/group_paths_and_choices_in_one_column.csv",
                "table/jotform.csv",
                "table/smartsurvey.csv")) {
            try (Stream<Row> rows =
                    Dropped.open(Dropped.EXPORTS.resolve(fixture)).rows()) {
                assertThat(rows.flatMap(row -> row.cells().stream()).toList())
                        .as(fixture)
                        .noneMatch(cell -> cell.contains("192.0.2.") || cell.contains("robin.ash"))
                        .noneMatch(cell -> cell.equals("51.5") || cell.startsWith("collect:"));
            }
        }
    }

    @Test
    void leavesOutQualtricsPreviewsAndAnswersThatWereNeverSent() {
        Dropped file = Dropped.read("qualtrics/three_header_rows_preview_and_unfinished.csv");

        assertThat(file.export().headerRows()).isEqualTo(3);
        assertThat(file.export().leftOut()).isEqualTo(2);
        assertThat(file.export().tolerated()).contains("1 preview left out", "1 answer that was never sent left out");
        assertThat(file.accepted()).hasSize(2);
        assertThat(file.response(0).answers().rating("p02")).hasValue(4);
        assertThat(file.response(0).answers().choices("fb_helped"))
                .containsExactly("Introductory briefing", "Papers in advance");
        assertThat(file.rows().get(1).number()).as("as a spreadsheet shows it").isEqualTo(7);
    }

    @Test
    void foldsQualtricsColumnsOfChoicesIntoOneAnswer() {
        Dropped file = Dropped.read("qualtrics/one_column_for_each_choice.csv");

        assertThat(file.response(0).answers().choices("fb_helped"))
                .containsExactly("Introductory briefing", "Papers in advance");
        assertThat(file.response(1).answers().choices("fb_helped")).containsExactly("Papers in advance");
    }

    @Test
    void knowsAQuestionByTheIdThatItsToolUsesAsItsCode() {
        Response response = Dropped.read("qualtrics/questions_named_by_the_ids_of_the_form.csv")
                .response(0);

        assertThat(response.answers().rating("p02")).hasValue(4);
        assertThat(response.answers().rating("p06")).hasValue(5);
    }

    @Test
    void readsTimesOfQualtricsInTheZoneOfTheirHeading() throws IOException {
        Dropped file = Dropped.read(inZone("America/Denver"));

        assertThat(file.response(0).submitted()).isEqualTo(LocalDateTime.of(2025, 9, 5, 3, 5));
        assertThat(file.response(0).id().key()).startsWith("qualtrics:").endsWith("@2025-09-05");
        assertThat(file.reading().settled(file.rows().get(0)))
                .as("a row to fix has no heading with a zone")
                .contains("2025-09-05T03:00:00", "2025-09-05T03:05:00");
    }

    @Test
    void givesAnAnswerOfQualtricsOneKeyInWhateverZoneItIsExported() throws IOException {
        Dropped denver = Dropped.read(inZone("America/Denver"));
        Dropped utc = Dropped.read(Files.writeString(
                folder.resolve("utc.csv"),
                Files.readString(inZone("Z"))
                        .replace("2025-09-04 20:00", "2025-09-05 02:00")
                        .replace("2025-09-04 20:05:00", "2025-09-05T02:05:00Z")));

        assertThat(utc.response(0)).isEqualTo(denver.response(0));
    }

    @Test
    void refusesATimeZoneThatIsNone() throws IOException {
        Reading reading = Exports.open(inZone("Mars/Olympus"), ExportLimits.DEFAULTS, Dropped.forms()::asks);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, no -> assertThat(no.code()).isEqualTo("UNKNOWN_TIME_ZONE"));
    }

    private Path inZone(String zone) throws IOException {
        Path fixture = Dropped.EXPORTS.resolve("qualtrics/questions_named_by_the_ids_of_the_form.csv");
        return Files.writeString(
                folder.resolve("zone.csv"),
                Files.readString(fixture)
                        .replace("Europe/London", zone)
                        .replace("2025-09-04 09:00:00", "2025-09-04 20:00:00")
                        .replace("2025-09-04 09:05:00", "2025-09-04 20:05:00"));
    }

    @Test
    void readsLimeSurveysFullQuestionText() {
        Dropped file = Dropped.read("limesurvey/full_question_text.csv");

        assertThat(file.accepted()).hasSize(2);
        assertThat(file.response(0).answers().rating("p02")).hasValue(5);
        assertThat(file.response(0).answers().choices("fb_helped")).containsExactly("Introductory briefing", "Other");
        assertThat(file.response(1).answers().choices("fb_helped")).containsExactly("Papers in advance");
        assertThat(file.response(1).answers().rating("p06")).isEmpty();
    }

    @Test
    void readsLimeSurveysCodesOnceTheFormKnowsThem() throws IOException {
        Path forms = Files.createDirectory(folder.resolve("forms"));
        String definition = Files.readString(Path.of("batch/forms/lay-partner-feedback.yml"))
                .replace(
                        "choices: [Introductory briefing, Papers in advance, Other]",
                        "choices: [{ text: Introductory briefing, also: [SQ001] }, { text: Papers in advance,"
                                + " also: [SQ002] }, Other]");
        Files.writeString(forms.resolve("feedback.yml"), definition + "\nrating-codes: { 5: [A5] }\n");
        Path file = Files.writeString(
                folder.resolve("codes.csv"),
                Files.readString(Dropped.EXPORTS.resolve("limesurvey/codes_and_one_not_submitted.csv"))
                        .replace("\"5\"", "\"A5\""));
        Forms known =
                Forms.load(forms, Map.of("projects", List.of(Option.of("Outpatient letters")), "interests", List.of()));

        Reading.Opened opened = (Reading.Opened) Exports.open(file, ExportLimits.DEFAULTS, known::asks);
        Recognition.Recognised recognised =
                (Recognition.Recognised) known.recognise(opened.export(), Dropped.FILE_TIME);

        assertThat(opened.export().leftOut()).isEqualTo(1);
        try (Stream<Row> rows = opened.export().rows()) {
            Response response = ((Outcome.Accepted)
                            recognised.reading().read(rows.findFirst().orElseThrow()))
                    .response();
            assertThat(response.answers().choices("fb_helped")).containsExactly("Introductory briefing", "Other");
            assertThat(response.answers().rating("p02")).hasValue(5);
        }
    }

    @Test
    void refusesACodeThatTheFormDoesNotKnow() {
        assertThat(Dropped.read("limesurvey/codes_and_one_not_submitted.csv").codes(0))
                .containsExactly("NOT_A_CHOICE");
    }

    @Test
    void readsOdkGroupsAndChoicesBetweenSpaces() {
        Dropped file = Dropped.read("odk/group_paths_and_choices_in_one_column.csv");

        assertThat(file.export().format()).isEqualTo(ExportFormat.ODK);
        assertThat(file.response(0).submitted()).as("summer time").isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 20, 44));
        assertThat(file.response(0).answers().rating("p02")).hasValue(4);
        assertThat(file.response(0).answers().choices("fb_helped"))
                .containsExactly("Introductory briefing", "Papers in advance");
    }

    @Test
    void takesOdksSplitColumnsForARepetition() {
        Dropped file = Dropped.read("odk/choices_split_into_columns.csv");

        assertThat(file.export().columns())
                .filteredOn(column -> column.heading().contains("/"))
                .extracting(Column::role)
                .containsOnly(Role.DROPPED);
        assertThat(file.response(0).answers().choices("fb_helped")).containsExactly("Introductory briefing");
    }

    @Test
    void foldsKobosSplitColumnsAndKeepsRatingsOfOneApart() {
        Dropped file = Dropped.read("kobotoolbox/choices_split_and_no_whole_column.csv");

        assertThat(file.export().format()).isEqualTo(ExportFormat.KOBO);
        assertThat(file.response(0).answers().rating("p02")).hasValue(4);
        assertThat(file.response(0).answers().choices("fb_helped")).containsExactly("Introductory briefing");
        assertThat(file.response(1).answers().choices("fb_helped"))
                .containsExactly("Introductory briefing", "Papers in advance");
        assertThat(file.response(0).submitted()).isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 20, 44));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jotform", "smartsurvey", "citizen_space"})
    void readsTheRestByTheirHeadings(String tool) {
        Dropped file = Dropped.read("table/" + tool + ".csv");

        assertThat(file.accepted()).hasSize(1);
        assertThat(file.response(0).answers().rating("p02")).hasValue(4);
    }
}
