package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers come again and again, changed, stale and under other names. */
class RedropTest {
    private static final String HEADING = "ID,Start time,Completion time,Email,Name,Last modified time,"
            + "Which project is this feedback about?,I was treated as an equal partner,What went best?\n";
    private static final String FIRST = "1,1/14/26 9:12:03,1/14/26 9:20:44,anonymous,,,Outpatient letters,Agree,Tea\n";
    private static final String SECOND =
            "2,1/15/26 9:12:03,1/15/26 9:20:44,anonymous,,,Outpatient letters,Agree,Maps\n";
    private static final String THIRD = "3,1/16/26 9:12:03,1/16/26 9:20:44,anonymous,,,Outpatient letters,Agree,Talk\n";
    private static final String EDITED =
            "1,1/14/26 9:12:03,1/14/26 9:20:44,anonymous,,1/20/26 8:00:00,Outpatient letters,Agree,Cake\n";

    @TempDir
    Path folder;

    private Trust trust;

    @BeforeEach
    void open() {
        trust = new Trust(folder.resolve("data"));
    }

    @Test
    void theSameContentUnderAnotherNameCountsOnce() throws IOException {
        trust.drop("a.csv", HEADING + FIRST);
        trust.night();
        trust.drop("b.csv", HEADING + FIRST);
        trust.night();

        assertThat(trust.file("b.csv").get("known").asBoolean()).isTrue();
        assertThat(trust.counts("b.csv")).containsExactly(0L, 0L, 1L, 0L);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theDownloadAndTheSheetOfAGoogleFormCountOnceWhicheverComesFirst(boolean downloadFirst) throws IOException {
        String heading = "Timestamp,Which project do you lead?,What did you do about it?,By when?\n";
        String download = heading + "2026/01/14 9:20:44 AM GMT,Outpatient letters,Larger type,2026-02-04\n"
                + "2026/01/15 9:20:44 AM GMT,Outpatient letters,Shorter words,2026-03-14\n";
        String sheet = heading + "14/01/2026 09:20:44,Outpatient letters,Larger type,04/02/2026\n"
                + "15/01/2026 09:20:44,Outpatient letters,Shorter words,14/03/2026\n";
        trust.drop("first.csv", downloadFirst ? download : sheet);
        trust.night();
        trust.drop("second.csv", downloadFirst ? sheet : download);
        trust.night();

        assertThat(trust.counts("second.csv")).containsExactly(0L, 0L, 2L, 0L);
        assertThat(trust.file("second.csv").get("gone").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLaterChangeWinsInWhateverOrderTheExportsCome(boolean editedFirst) throws IOException {
        trust.drop("1.csv", HEADING + (editedFirst ? EDITED : FIRST));
        trust.drop("2.csv", HEADING + (editedFirst ? FIRST : EDITED));
        trust.night();

        assertThat(trust.page("feedback-all").text()).contains("Cake").doesNotContain("Tea");
    }

    @Test
    void theNextNightTakesPagesOverThatShowTheSame() throws IOException {
        trust.drop("a.csv", HEADING + FIRST);
        trust.night();
        Path page = trust.data().resolve("staff").toRealPath().resolve("feedback-all.html");
        Typed tomorrow = Typed.run("nightly", "--data", trust.data().toString(), "--date", "2026-10-07");

        assertThat(tomorrow.exit()).as(tomorrow.err()).isZero();
        assertThat(Files.isSameFile(page, trust.data().resolve("staff/feedback-all.html")))
                .isTrue();
        assertThat(trust.page("feedback").text()).contains("Made on 7 October 2026.");
        trust.drop("b.csv", HEADING + FIRST + SECOND);
        trust.night();
        assertThat(trust.page("feedback-all").text()).contains("Tea", "Maps");
    }

    @Test
    void keepsAnAnswerThatIsGoneFromALaterExportAndSaysSo() throws IOException {
        trust.drop("monday.csv", HEADING + FIRST + SECOND + THIRD);
        trust.night();
        trust.drop("tuesday.csv", HEADING + FIRST + THIRD);
        trust.night();

        assertThat(trust.file("tuesday.csv").get("gone").asLong()).isEqualTo(1);
        assertThat(trust.rows("last-night", "gone")).containsExactly(List.of("tuesday.csv", "1"));
        assertThat(trust.page("feedback-all").text()).contains("Maps");
    }

    @Test
    void saysSoOfProjectLeadsFeedbackToo() throws IOException {
        String heading = "ID,Start time,Completion time,Email,Name,Last modified time,Which project do you lead?,"
                + "What did you do about it? Please do not include names.\n";
        String first = "1,1/14/26 9:12:03,1/14/26 9:20:44,anonymous,,,Outpatient letters,Larger type\n";
        String second = "2,1/15/26 9:12:03,1/15/26 9:20:44,anonymous,,,Food on the wards,More fruit\n";
        String third = "3,1/16/26 9:12:03,1/16/26 9:20:44,anonymous,,,Food on the wards,Hot soup\n";
        trust.drop("monday.csv", heading + first + second + third);
        trust.night();
        trust.drop("tuesday.csv", heading + first + third);
        trust.night();

        assertThat(trust.file("tuesday.csv").get("gone").asLong()).isEqualTo(1);
    }

    @Test
    void saysSinceWhichFileAFormHasDrifted() throws IOException {
        trust.drop("monday.csv", HEADING + FIRST);
        trust.night();
        trust.drop(
                "tuesday.csv",
                HEADING.replace("What went best?", "What went best?,Was tea offered?")
                        + FIRST.replace("Tea\n", "Tea,Yes\n")
                        + SECOND.replace("Maps\n", "Maps,No\n"));
        trust.night();

        assertThat(trust.page("index").text()).contains("1 file has different headings from before.");
        assertThat(trust.rows("last-night", "drifted").get(0))
                .contains("Lay partner feedback", "New, and not used", "tuesday.csv", "6 October 2026");
    }

    @Test
    void aRestartedMeetingFillsInTheRegisterAndANameFilledInIsMatchedTheNextNight() throws IOException {
        trust.drop("register.csv", """
                Meeting,Project,Meeting title,Date,Start,Planned minutes,Lay partner,Expected,Status,Minutes
                OL-09,Outpatient letters,Letters group,22 September 2026,14:00,60,LP-01,Yes,,
                OL-09,Outpatient letters,Letters group,22 September 2026,14:00,60,LP-02,Yes,,
                """);
        trust.drop("roster.csv", """
                Lay partner,Name,Email,Other names,Project,On the project from,On the project until
                LP-01,Amina Example,,,Outpatient letters,1 April 2025,
                LP-02,Jo Sample,,,Outpatient letters,1 April 2025,
                """);
        trust.drop("first.csv", report("2:00", "2:20", "20m", "Amina Example"), Instant.parse("2026-09-23T09:00:00Z"));
        trust.drop(
                "again.csv",
                report("2:25", "2:55", "30m", "Amina Example", "Jo's tablet"),
                Instant.parse("2026-09-23T09:00:00Z"));
        trust.night();

        assertThat(trust.page("online-meetings").text()).contains("1 line of the register was filled in");
        assertThat(trust.rows("online-meetings", "names").get(0)).startsWith("Jo's tablet");
        assertThat(trust.rows("attendance", "people").get(0)).startsWith("LP-01", "Outpatient letters");

        String names = Files.readString(trust.data().resolve("staff/online-meetings-names.csv"));
        trust.drop("who is who.csv", names.replace("\"\",,,Jo's tablet", "LP-02,,,Jo's tablet"));
        trust.night();

        assertThat(trust.counts("who is who.csv")).containsExactly(1L, 0L, 0L, 0L);
        assertThat(trust.rows("online-meetings", "names")).isEmpty();
        assertThat(trust.page("online-meetings").text()).contains("2 lines of the register were filled in");
    }

    /** A report of Teams since 2022, in UTF-16 with tabs. */
    private static byte[] report(String from, String to, String stayed, String... people) {
        StringBuilder text = new StringBuilder(
                        "\uFEFF1. Summary\r\nMeeting title\tLetters group\r\nStart time\t9/22/26, ")
                .append(from)
                .append(":00 PM\r\nEnd time\t9/22/26, ")
                .append(to)
                .append(":00 PM\r\n\r\n2. Participants\r\n")
                .append("Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\r\n");
        for (String person : people) {
            text.append(person)
                    .append("\t9/22/26, ")
                    .append(from)
                    .append(":00 PM\t9/22/26, ")
                    .append(to)
                    .append(":00 PM\t")
                    .append(stayed)
                    .append("\t\t\tPresenter\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_16LE);
    }
}
