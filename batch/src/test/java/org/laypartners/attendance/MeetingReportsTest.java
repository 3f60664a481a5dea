package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.UnreadableFile;

class MeetingReportsTest {
    private static final Path EXPORTS = Path.of("batch/src/test/resources/exports");

    @ParameterizedTest
    @MethodSource("reports")
    void knowsEveryReport(String path) {
        assertThat(ReportFixture.isReport(path)).isTrue();
    }

    static Stream<String> reports() {
        return Stream.of("teams", "zoom", "google-meet").flatMap(MeetingReportsTest::files);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesNoFormForAReport(String path) {
        assertThat(ReportFixture.isReport(path)).isFalse();
    }

    static Stream<String> forms() {
        return Stream.of("microsoft-forms", "google-forms", "register", "table").flatMap(MeetingReportsTest::files);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comment,Rating\n1. Summary,4\nMeeting title,3\n2. Participants,2\n",
                "Your views\n1. Summary\nMeeting title\n2. Participants\n",
                "1. Summary\nIt went well\nIt did not\n",
                "1. How was it?,2. Why?\nGood,People\n",
                "Question,Answer\n\"Name (Original Name),User Email\",5\n",
                "Answer\n\"Name,Email,Duration\"\nMeeting summary\n",
                "Meeting summary,Project\nFull Name,Letters\n",
                "Comment,Score,When\nLeft,4,9/3/25 2:00 PM\n",
                "Name (full name),Email (optional),Rating (1 to 5),Day\nAmina,,5,Monday\n",
                "Name,Email,Duration,Comments\nAmina,,5,Good\n",
                "ID,Start time,Completion time,Email,Name,Topic\n1,9/3/25 14:00,9/3/25 14:01,,,Letters\n",
                "Id,Start time,Topic,Duration (minutes)\n1,9/3/25 14:00,Letters,5\n",
                "Id,Name\n1,x\nName,Email,Duration\n"
            })
    void takesNoAnswerForAHeading(String text) {
        assertThat(isReport(text)).isFalse();
    }

    private static boolean isReport(String text) {
        return MeetingReports.isReport(
                ReportFixture.split(text, ',').stream().map(RawRecord::cells).toList());
    }

    @Test
    void findsNoReportInNothing() {
        assertThat(MeetingReports.isReport(List.of())).isFalse();
        assertThat(isReport("\n\n,,\n")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "teams/german.csv, REPORT_NOT_IN_ENGLISH",
        "teams/french_participants.csv, REPORT_NOT_IN_ENGLISH",
        "teams/changed_columns.csv, REPORT_FORMAT_UNKNOWN",
        "teams/changed_sections.csv, REPORT_FORMAT_UNKNOWN",
        "teams/times_in_utc.csv, REPORT_FORMAT_UNKNOWN",
        "teams/heading_only_all_external.csv, REPORT_WITHOUT_PEOPLE",
        "teams/year_2020_heading_only.csv, REPORT_WITHOUT_PEOPLE",
        "zoom/italian.csv, REPORT_NOT_IN_ENGLISH",
        "zoom/japanese.csv, REPORT_NOT_IN_ENGLISH",
        "zoom/changed_columns.csv, REPORT_FORMAT_UNKNOWN",
        "zoom/one_row_each_without_date.csv, REPORT_WITHOUT_DATE",
        "google-meet/without_a_date.csv, REPORT_WITHOUT_DATE",
        "google-meet/three_columns_without_a_date.csv, REPORT_WITHOUT_DATE"
    })
    void refusesWhatItCannotBeSureOf(String path, String code) {
        assertThat(refusal(path).code()).isEqualTo(code);
    }

    @Test
    void saysWhatToDo() {
        assertThat(refusal("teams/german.csv").advice()).contains("English");
        assertThat(refusal("teams/changed_columns.csv").reason()).contains("format is not recognised");
        assertThat(refusal("teams/heading_only_all_external.csv").reason()).contains("from outside the organisation");
        assertThat(refusal("google-meet/without_a_date.csv").advice()).contains("meeting register");
    }

    @Test
    void refusesMoreJoinsThanAMeetingHas() {
        String row = "Jo Sample,jo.sample@mail.example,11/19/2021 9:54:15 AM,11/19/2021 10:30:00 AM,36,Yes\n";
        String text = "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                + String.join("", Collections.nCopies(20_001, row));
        UnreadableFile refusal = catchThrowableOfType(
                UnreadableFile.class,
                () -> MeetingReports.read(ReportFixture.split(text, ',').iterator()));

        assertThat(refusal.code()).isEqualTo("REPORT_TOO_LONG");
    }

    @Test
    void refusesWhatIsNoText() {
        UnreadableFile refusal = catchThrowableOfType(
                UnreadableFile.class,
                () -> MeetingReports.read(ReportFixture.split("""
                        Name,Email,Duration,Time Joined,Time Exited
                        Am\0ina,amina@mail.example,10 min,2025-09-04 10:00,2025-09-04 10:10
                        """, ',').iterator()));

        assertThat(refusal.code()).isEqualTo("NOT_TEXT");
        assertThat(refusal.reason()).isEqualTo("The row that starts on line 2 is not text: the file is damaged.");
    }

    @Test
    void printsNobody() {
        MeetingReport report = ReportFixture.read("teams/rejoined_and_dialled_in.csv");

        assertThat(report).hasToString("TEAMS report of 5 people");
        assertThat(report.attendees().get(0)).hasToString("row 11");
    }

    private static UnreadableFile refusal(String path) {
        return catchThrowableOfType(UnreadableFile.class, () -> ReportFixture.read(path));
    }

    private static Stream<String> files(String vendor) {
        try (Stream<Path> files = Files.list(EXPORTS.resolve(vendor))) {
            return files
                    .map(file -> vendor + "/" + file.getFileName())
                    .filter(file -> !file.endsWith(".xlsx"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first rows are held together, and each may be of many megabytes. */
    @Test
    void noMoreOfARowIsHeldThanItTakesToTellAReport() {
        List<String> cells = new ArrayList<>(List.of("x".repeat(24_000_000), "Name"));
        cells.addAll(Collections.nCopies(100_000, ""));

        assertThat(MeetingReports.seen(cells)).hasSizeLessThan(10_000).startsWith("x".repeat(1_000), "Name");
    }
}
