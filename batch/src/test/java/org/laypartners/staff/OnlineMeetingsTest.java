package org.laypartners.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.journal.Drift;
import org.laypartners.meeting.Matched;
import org.laypartners.response.Answer;
import org.laypartners.response.Answers;
import org.laypartners.response.Attendance;
import org.laypartners.response.ResponseId;

class OnlineMeetingsTest {
    private static final LocalDateTime TWO = LocalDateTime.of(2025, 9, 3, 14, 0);

    @TempDir
    Path folder;

    @Test
    void saysWhatAPersonMustDecideAndWhereOnTheFirstPage() throws IOException {
        Written reports = written();

        assertThat(reports.section("index", "needs").select("li strong").eachText())
                .contains(
                        "1 name in reports of meetings could not be matched.",
                        "1 report fits no meeting of the register.",
                        "1 line of the register and a report of the meeting disagree.");
        assertThat(reports.section("index", "needs").select("a").eachAttr("href"))
                .contains("online-meetings.html#names", "online-meetings.html#reports");
    }

    @Test
    void givesANameToMatchWithWhereItWasSeen() throws IOException {
        assertThat(written().rows("online-meetings", "names"))
                .containsExactly(List.of(
                        "Robin's tablet",
                        "No email",
                        "Letters group, 3 September 2025",
                        "55",
                        "Nobody on the roster goes by this name or address."));
    }

    @Test
    void givesStaffARosterToFillIn() throws IOException {
        assertThat(written().text("online-meetings-names.csv"))
                .startsWith("\uFEFFLay partner,Name,Email,Other names,Project,On the project from,On the project until,"
                        + "Seen in")
                .contains("\"Letters group, 3 September 2025\"");
    }

    @Test
    void showsEachKindOfDoubtInATableOfItsOwn() throws IOException {
        Written reports = written();

        assertThat(reports.part("online-meetings", "filled")).contains("3 lines of the register were filled in");
        assertThat(reports.rows("online-meetings", "reports").get(0))
                .startsWith("No title", "3 September 2025", "14:00", "4");
        assertThat(reports.rows("online-meetings", "disagreements"))
                .containsExactly(List.of("OL-09", "3 September 2025", "LP-03", "Apologies", "10"));
        assertThat(reports.rows("online-meetings", "not-on-register"))
                .containsExactly(List.of("OL-09", "3 September 2025", "lp-05", "60"));
        assertThat(reports.rows("online-meetings", "not-seen"))
                .containsExactly(List.of("OL-09", "3 September 2025", "LP-03"));
    }

    @Test
    void showsSinceWhichFileAFormHasChanged() throws IOException {
        Drift drift = new Drift(
                "feedback",
                2,
                "was tea offered",
                Drift.Kind.NEW_UNUSED,
                "feedback-november.csv",
                LocalDate.of(2025, 11, 3));

        Written reports = Written.of(Invented.programme().drift(drift), folder.resolve("out"));

        assertThat(reports.rows("last-night", "drifted"))
                .containsExactly(List.of(
                        "Lay partner feedback",
                        "2",
                        "was tea offered",
                        "New, and not used",
                        "feedback-november.csv",
                        "3 November 2025"));
    }

    private Written written() throws IOException {
        Attendance line = new Attendance(
                new ResponseId("meeting-register", "k"),
                TWO,
                TWO,
                new Answers(Map.of(
                        "reg_meeting", new Answer.Words("OL-09"),
                        "reg_partner", new Answer.Words("LP-03"),
                        "reg_date", new Answer.Day(TWO.toLocalDate()),
                        "reg_status", new Answer.Choice("Apologies"))));
        Matched matched = new Matched(
                List.of(),
                3,
                List.of(new Matched.UnmatchedPerson(
                        "Robin's tablet",
                        Optional.empty(),
                        List.of("Letters group, 3 September 2025"),
                        55,
                        "Nobody on the roster goes by this name or address.")),
                List.of(new Matched.UnmatchedMeeting("", TWO, 4, "The register has no meeting on that day.")),
                List.of(new Matched.Disagreement(line, 10)),
                List.of(new Matched.NotOnRegister("lp-05", "OL-09", TWO.toLocalDate(), 60)),
                List.of(line),
                Map.of());
        return Written.of(Invented.programme().matched(matched), folder.resolve("out"));
    }
}
