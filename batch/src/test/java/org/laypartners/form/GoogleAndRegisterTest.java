package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.response.Attendance;
import org.laypartners.response.ExpressionOfInterest;
import org.laypartners.response.Response;
import org.laypartners.response.ResponseId;

class GoogleAndRegisterTest {
    @TempDir
    Path folder;

    @Test
    void readsGridsAndDayFirstTimestamps() {
        Dropped file = Dropped.read("google-forms/grid_and_day_first_timestamps.csv");

        Response first = file.response(0);
        assertThat(first.submitted()).isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 20, 44));
        assertThat(first.answers().rating("p02")).hasValue(4);
        assertThat(first.answers().rating("p06")).hasValue(5);
        assertThat(first.answers().choices("fb_helped")).containsExactly("Papers in advance", "Introductory briefing");
        assertThat(first.id().key()).hasSize(64);
    }

    @Test
    void takesTypedWordsWithACommaAsOneOther() {
        Response second =
                Dropped.read("google-forms/grid_and_day_first_timestamps.csv").response(1);

        assertThat(second.answers().choices("fb_helped")).containsExactly("Other");
    }

    @Test
    void turnsATimestampWithAZoneIntoLondonTime() {
        Dropped file = Dropped.read("google-forms/iso_timestamps_with_zone.csv");

        assertThat(file.response(0).submitted()).isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 20, 44));
        assertThat(file.response(1).submitted()).isEqualTo(LocalDateTime.of(2025, 9, 5, 21, 20, 44));
    }

    @Test
    void keepsChoicesWholeThatContainTheComma() {
        Response row =
                Dropped.read("google-forms/choices_that_contain_commas.csv").response(0);

        assertThat(row.answers().choices("eoi_interests")).containsExactly("Hearing", "Letters, leaflets and websites");
    }

    @Test
    void readsTheDownloadOfAFormAsTheSameAnswersAsItsSheet() {
        Dropped download = Dropped.read("google-forms/download_joins_choices_with_semicolons.csv");
        Dropped sheet = Dropped.read("google-forms/sheet_of_the_same_answers.csv");

        assertThat(download.accepted()).hasSize(2).isEqualTo(sheet.accepted());
        assertThat(download.response(0).answers().choices("eoi_interests"))
                .containsExactly("Hearing", "Letters, leaflets and websites");
        assertThat(download.response(1).answers().choices("eoi_access")).containsExactly("Captions", "Other");
        assertThat(download.response(1).answers().typed("eoi_access")).hasValue("A quiet room, near a lift");
    }

    private static final String DATED = "Timestamp,Which project do you lead?,By when?,When did you begin?\n";
    private static final String DOWNLOAD = DATED + """
            2025/09/14 9:20:44 AM GMT+1,Outpatient letters,2025-12-04,2024-02-29
            2025/09/15 3:01:02 PM GMT+1,Quieter nights,2026-01-31,2023-03-04
            """;

    /** The download writes a date one way for all; the Sheet writes it, and its timestamps, as its language has it. */
    @ParameterizedTest
    @ValueSource(strings = {"""
            14/09/2025 09:20:44,Outpatient letters,04/12/2025,29/02/2024
            15/09/2025 15:01:02,Quieter nights,31/01/2026,04/03/2023
            """, """
            9/14/2025 9:20:44,Outpatient letters,12/4/2025,2/29/2024
            9/15/2025 15:01:02,Quieter nights,1/31/2026,3/4/2023
            """, """
            14.09.2025 09:20:44,Outpatient letters,04.12.2025,29.02.2024
            15.09.2025 15:01:02,Quieter nights,31.01.2026,04.03.2023
            """, """
            2025-09-14 9:20:44,Outpatient letters,2025-12-04,2024-02-29
            2025-09-15 15:01:02,Quieter nights,2026-01-31,2023-03-04
            """})
    void readsDatesOfTheDownloadAsTheSameAnswersAsItsSheet(String sheet) throws IOException {
        Dropped download = dropped("download.csv", DOWNLOAD);

        assertThat(download.accepted())
                .hasSize(2)
                .isEqualTo(dropped("sheet.csv", DATED + sheet).accepted());
        assertThat(download.response(0).answers().day("pl_by_when")).hasValue(LocalDate.of(2025, 12, 4));
    }

    /** A store keeps answers under what earlier versions made of their dates. */
    @Test
    void namesTheIdsUnderWhichEarlierVersionsKeptARowWithADate() throws IOException {
        String ofTheDownload = earlier("2025-12-04", "2024-02-29");

        assertThat(earlierOf(dropped("download.csv", DOWNLOAD))).containsExactly(ofTheDownload);
        assertThat(earlierOf(dropped("british.csv", DATED + """
                14/09/2025 09:20:44,Outpatient letters,04/12/2025,29/02/2024
                """))).containsExactly(ofTheDownload);
        assertThat(earlierOf(dropped("american.csv", DATED + """
                9/14/2025 9:20:44,Outpatient letters,12/4/2025,2/29/2024
                """)))
                .containsExactlyInAnyOrder(ofTheDownload, earlier("12/4/2025", "2/29/2024"));
        assertThat(earlierOf(dropped("no date.csv", DATED + """
                14/09/2025 09:20:44,Outpatient letters,,
                """))).isEmpty();
    }

    /** The form, the minute and each cell as it was written. */
    private static String earlier(String byWhen, String began) {
        return Sha256.of(List.of("project-lead-feedback", "2025-09-14T09:20", "outpatient letters", byWhen, began));
    }

    private static List<String> earlierOf(Dropped file) {
        return ((Outcome.Accepted) file.outcomes().get(0))
                .earlier().stream().map(ResponseId::key).toList();
    }

    /** What the zone of a Sheet is, its export does not say. */
    @Test
    void takesTheTimesOfASheetForLondonsAndThoseOfADownloadForItsZones() throws IOException {
        String answer = ",Outpatient letters,,\n";
        Dropped download = dropped("download.csv", DATED + "2025/09/14 4:20:44 AM GMT-4" + answer);

        assertThat(download.accepted())
                .isEqualTo(dropped("london.csv", DATED + "14/09/2025 09:20:44" + answer)
                        .accepted())
                .isNotEqualTo(dropped("new york.csv", DATED + "14/09/2025 04:20:44" + answer)
                        .accepted());
    }

    private Dropped dropped(String name, String text) throws IOException {
        return Dropped.read(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void takesTheAddressThatGoogleCollectedForTheAnswer() {
        Response row =
                Dropped.read("google-forms/address_collected_by_the_form.csv").response(0);

        assertThat(((ExpressionOfInterest) row).email()).hasValue("amina@mail.example");
    }

    @Test
    void refusesATimestampThatCouldBeTwoDays() {
        assertThat(Dropped.read("google-forms/unclear_timestamp.csv").codes(0)).containsExactly("DAY_OR_MONTH");
    }

    @ParameterizedTest
    @CsvSource({
        "90, 90",
        "12.5, 12.5",
        "75.00000000000006, 75",
        "119.99999999999997, 120",
        "1440.0000000000002, 1440",
        "0.00000000000003, 0"
    })
    void readsMinutesThatAFormulaWorkedOut(String cell, BigDecimal minutes) throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), """
                Meeting,Project,Date,Lay partner,Status,Minutes
                OL-07,Outpatient letters,3 September 2025,LP-014,Present,%s
                """.formatted(cell));

        assertThat(Dropped.read(register).response(0).answers().number("reg_minutes"))
                .hasValue(minutes);
    }

    @Test
    void readsARegisterThatSpellsItsHeadingsAsOneWord() {
        Dropped file = Dropped.read("register/camel_case_headings_day_first.csv");

        Attendance first = (Attendance) file.response(0);
        assertThat(first.date()).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(first.answers().day("reg_papers_sent")).hasValue(LocalDate.of(2025, 8, 27));
        assertThat(first.status()).hasValue("Present");
        assertThat(first.submitted()).isEqualTo(Dropped.FILE_TIME);
        assertThat(((Attendance) file.response(2)).status()).isEmpty();
    }

    @Test
    void keepsNothingOfWhatStaffTypeInPlaceOfAReason() throws IOException {
        Path register = Files.writeString(folder.resolve("register.csv"), """
                Meeting,Project,Date,Lay partner,Status,Apology reason
                OL-07,Outpatient letters,3 September 2025,LP-014,Apologies,Other: a wedding
                """);

        Response line = Dropped.read(register).response(0);

        assertThat(line.answers().choice("reg_apology_reason")).hasValue("Other");
        assertThat(line.answers().typed("reg_apology_reason")).isEmpty();
    }

    @Test
    void namesAMeetingAndItsPartnerOnlyByFingerprint() {
        Dropped file = Dropped.read("register/camel_case_headings_day_first.csv");

        assertThat(file.accepted())
                .extracting(response -> response.id().key())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[0-9a-f]{64}"));
    }

    @Test
    void refusesWhatCannotHaveHappened() {
        Dropped file = Dropped.read("register/impossible_values.csv");

        assertThat(file.accepted())
                .as("the second is a line whose status a report of the meeting may yet fill in")
                .hasSize(2);
        assertThat(file.problems(1))
                .extracting(Problem::expected)
                .containsExactly("a date from the year 2000 up to the year 2099");
        assertThat(file.problems(2))
                .extracting(Problem::expected)
                .containsExactly("a number of at most 3 times \"Planned minutes\"");
        assertThat(file.problems(3)).extracting(Problem::expected).containsExactly("a number from 0 to 1440");
        assertThat(file.codes(4)).containsExactly("CONFLICT");
        assertThat(file.codes(5)).containsExactly("NOT_A_DATE");
        assertThat(file.codes(7)).containsExactly("NOT_A_NUMBER", "NOT_A_CHOICE");
        assertThat(file.codes(8)).containsExactly("NOT_A_CHOICE", "MISSING");
    }

    @Test
    void readsTabsAndBarsBetweenCells() {
        assertThat(Dropped.read("register/tabs_between_cells.txt").accepted()).hasSize(1);
        assertThat(Dropped.read("register/bars_between_cells.csv").accepted()).hasSize(1);
    }

    @Test
    void needsNoEvidenceForADayThatEqualsItsMonth() {
        Attendance row = (Attendance)
                Dropped.read("register/day_that_equals_its_month.csv").response(0);

        assertThat(row.date()).isEqualTo(LocalDate.of(2025, 9, 9));
    }

    @Test
    void readsATableTypedByHand() {
        Dropped file = Dropped.read("table/feedback_typed_by_hand.csv");

        assertThat(file.response(0).answers().rating("p02")).hasValue(4);
        assertThat(file.response(0).id()).isNotEqualTo(file.response(1).id());
        assertThat(file.response(0).submitted()).isEqualTo(Dropped.FILE_TIME);
    }

    @Test
    void leavesAddressesAndPlacesAtTheDoor() {
        Dropped file = Dropped.read("table/feedback_with_submission_id_and_ip_address.csv");

        assertThat(file.rows().get(0).cells()).doesNotContain("192.0.2.1", "51.517");
        assertThat(file.response(0).id().key()).isEqualTo("table:5812@2025-09-04");
        assertThat(file.export().tolerated()).contains("2 columns left out");
    }
}
