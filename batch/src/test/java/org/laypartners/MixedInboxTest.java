package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One night over what a year of staff may drop: each file gets one sentence. */
class MixedInboxTest {
    private static final List<String> FIXTURES = List.of(
            "microsoft-forms/download_utf8bom.csv",
            "microsoft-forms/live_workbook.xlsx",
            "microsoft-forms/quiz_columns.csv",
            "microsoft-forms/resaved_in_excel_windows1252.csv",
            "microsoft-forms/semicolons_between_cells.csv",
            "microsoft-forms/too_few_and_too_many_cells.csv",
            "microsoft-forms/reworded_required_question.csv",
            "google-forms/grid_and_day_first_timestamps.csv",
            "google-forms/choices_that_contain_commas.csv",
            "surveymonkey/two_header_rows_grid_and_choices.csv",
            "surveymonkey/dates_that_could_be_either_way.csv",
            "qualtrics/three_header_rows_preview_and_unfinished.csv",
            "limesurvey/full_question_text.csv",
            "limesurvey/codes_and_one_not_submitted.csv",
            "odk/group_paths_and_choices_in_one_column.csv",
            "kobotoolbox/choices_split_and_no_whole_column.csv",
            "table/jotform.csv",
            "table/smartsurvey.csv",
            "table/citizen_space.csv",
            "table/title_and_blank_rows_above_the_heading.csv",
            "table/unclosed_quote_costs_one_row.csv",
            "table/backslash_escapes.csv",
            "register/camel_case_headings_day_first.csv",
            "register/impossible_values.csv",
            "teams/rejoined_and_dialled_in.csv",
            "teams/year_2020_still_in_at_the_end.csv",
            "teams/year_2021_meeting_summary.csv",
            "teams/german.csv",
            "zoom/rejoins_and_waiting_room.csv",
            "google-meet/times_with_date.csv",
            "google-meet/without_a_date.csv",
            "unreadable/empty.csv",
            "unreadable/header_only.csv",
            "unreadable/half_written.csv",
            "unreadable/web_page_named_xls.xls",
            "unreadable/zip_that_breaks_off.xlsx");

    @TempDir
    static Path folder;

    private static Trust trust = new Trust(Path.of("."));
    private static Typed night = new Typed(-1, "", "");

    @BeforeAll
    static void spendTheNight() throws IOException {
        trust = new Trust(folder.resolve("data"));
        for (String fixture : FIXTURES) {
            trust.dropFixture(fixture);
        }
        trust.drop("roster.csv", """
                Lay partner,Name,Email,Other names,Project,On the project from,On the project until
                LP-01,Amina Example,,,Outpatient letters,1 April 2025,
                """);
        night = trust.night();
    }

    @Test
    void givesEachFileOneSentenceThatSaysWhatBecameOfIt() throws IOException {
        assertThat(trust.files()).hasSize(FIXTURES.size() + 1);
        for (JsonNode file : trust.files()) {
            String name = file.get("name").asString();
            assertThat(file.get("says").asString()).startsWith(name + ": ").endsWith(".");
            assertThat(night.out()).contains(file.get("says").asString());
        }
    }

    @Test
    void namesEachFileOnceOnTheStaffPage() throws IOException {
        assertThat(trust.rows("last-night", "files").stream().map(row -> row.get(0)))
                .containsExactlyInAnyOrderElementsOf(trust.files().stream()
                        .map(file -> file.get("name").asString())
                        .toList());
        assertThat(trust.page("index").select("section:has(> h2#came-in) li")).hasSize(FIXTURES.size() + 1);
    }

    @Test
    void losesNoRow() throws IOException {
        for (JsonNode file : trust.files()) {
            assertThat(file.get("rowsRead").asLong())
                    .as(file.get("name").asString())
                    .isEqualTo(trust.counts(file.get("name").asString()).stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    @Test
    void tellsToolFromToolByWhatTheFilesHold() throws IOException {
        assertThat(trust.files().stream().map(file -> file.get("format").asString()))
                .contains(
                        "Microsoft Forms",
                        "Google Forms",
                        "SurveyMonkey",
                        "Qualtrics",
                        "LimeSurvey",
                        "ODK Central",
                        "KoboToolbox",
                        "Microsoft Teams",
                        "Zoom",
                        "Google Meet",
                        "a plain table");
    }

    @Test
    void saysForEachRefusalWhatToDo() throws IOException {
        assertThat(trust.rows("last-night", "refused-files"))
                .hasSizeGreaterThan(6)
                .allSatisfy(row -> assertThat(row.subList(1, 3)).allMatch(sentence -> sentence.length() > 10));
        assertThat(trust.file("microsoft-forms-reworded_required_question.csv")
                        .get("reason")
                        .asString())
                .isEqualTo("MISSING_QUESTION");
    }

    @Test
    void putsNobodysAnswerOnTheScreenOrInTheRecord() throws IOException {
        String said = night.out() + night.err() + Files.readString(trust.data().resolve("staff/run.json"));

        assertThat(said)
                .doesNotContain("192.0.2.", "Amina", "Robin", "Jo Sample", "Kim Test", "@mail.example", "07700")
                .doesNotContain("Exception", "\tat ");
    }
}
