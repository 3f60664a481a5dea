package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.laypartners.csv.RowFault;

class TeamsReportTest {
    private static MeetingReport read(String oddity) {
        return ReportFixture.read("teams/" + oddity + ".csv");
    }

    private static String stay(MeetingReport report, String name) {
        Attendee attendee = ReportFixture.attendee(report, name);
        return attendee.minutes() + " min, " + attendee.spans();
    }

    @Test
    void readsTheSummary() {
        MeetingReport report = read("rejoined_and_dialled_in");

        assertThat(report.tool()).isEqualTo(MeetingTool.TEAMS);
        assertThat(report.title()).isEqualTo("Outpatient letters project group");
        assertThat(report.start()).isEqualTo("9/3/25 1:58:41 PM");
        assertThat(report.length()).isEqualTo("63");
        assertThat(report.headerNumber()).isEqualTo(10);
    }

    @Test
    void takesTheDurationAndNotTheTimeBetweenFirstAndLast() {
        assertThat(stay(read("rejoined_and_dialled_in"), "Amina Example (Unverified)"))
                .isEqualTo("52 min, 2-31 39-62");
    }

    @Test
    void knowsTheMinutesOfSomebodyWhoNeverLeft() {
        assertThat(stay(read("rejoined_and_dialled_in"), "Jo Sample (External)"))
                .isEqualTo("62 min, 1-63");
    }

    @Test
    void keepsAPhoneNumberAsTheName() {
        assertThat(stay(read("rejoined_and_dialled_in"), "+44 20 7946 0000 (Unverified)"))
                .isEqualTo("62 min, 1-63");
    }

    @Test
    void takesTheEmailAndNeverTheUserName() {
        assertThat(read("rejoined_and_dialled_in").attendees())
                .extracting(Attendee::email)
                .containsExactly(
                        "robin.lead@mail.example", "", "jo.sample@mail.example", "sian.otest@mail.example", "");
    }

    @Test
    void leavesOutSomebodyListedWhoNeverJoinedAndSaysSo() {
        MeetingReport report = read("rejoined_and_dialled_in");

        assertThat(report.attendees()).extracting(Attendee::name).doesNotContain("Late, Lee");
        assertThat(report.tolerated()).containsExactly("1 person listed who never joined");
        assertThat(report.joins()).isEqualTo(5);
    }

    @Test
    void namesTheRowAndLineOfEachPerson() {
        Attendee first = read("rejoined_and_dialled_in").attendees().get(0);

        assertThat(first.number()).isEqualTo(11);
        // The title runs over two lines.
        assertThat(first.line()).isEqualTo(12);
    }

    @Test
    void cleansTheNarrowSpaceBeforePm() {
        MeetingReport report = read("narrow_space_before_pm");

        assertThat(report.start()).isEqualTo("9/22/26 2:48:05 PM");
        assertThat(stay(report, "Amina Example (Unverified)")).isEqualTo("30 min, 0-30");
    }

    @Test
    void readsTheOlderLettersAndDayFirstTimes() {
        MeetingReport report = read("day_first_24_hours_older_case");

        assertThat(report.start()).isEqualTo("14/11/22 09:29:07");
        assertThat(stay(report, "Jo Sample (External)")).isEqualTo("60 min, 1-61");
        assertThat(stay(report, "Kim Test")).isEqualTo("1 min, 11-12");
        assertThat(ReportFixture.attendee(report, "Lou Test").minutes()).isEqualTo("0");
    }

    @Test
    void takesTheRegisteredEmailWhereThereIsNoOther() {
        assertThat(read("webinar_with_registration_email").attendees())
                .extracting(Attendee::email)
                .containsExactly("jo.sample@mail.example", "kim.test@mail.example");
    }

    @Test
    void makesSeveralRowsOfOnePersonOne() {
        MeetingReport report = read("same_person_on_two_rows");

        assertThat(report.attendees()).hasSize(5);
        assertThat(stay(report, "Amina Example (Unverified)")).isEqualTo("50 min, 0-20 30-60");
        // Two devices from 2:30 to 2:40.
        assertThat(stay(report, "Jo Sample")).isEqualTo("60 min, 0-60");
        // Which of the minutes are the same is not known: the longer stay is certain.
        assertThat(stay(report, "Kim Test")).isEqualTo("45 min, ");
        // Not known either, but they cannot be the same.
        assertThat(stay(report, "Lou Test")).isEqualTo("30 min, ");
    }

    @Test
    void keepsTwoPeopleOfOneNameApart() {
        assertThat(read("same_person_on_two_rows").attendees())
                .filteredOn(attendee -> attendee.name().equals("Jo Sample"))
                .extracting(Attendee::minutes)
                .containsExactly("60", "5");
    }

    @Test
    void countsTimeWithTwoDevicesOnce() {
        assertThat(stay(read("two_devices_at_once"), "Amina Example (Unverified)"))
                .isEqualTo("60 min, 0-60");
    }

    @Test
    void countsOnOverMidnight() {
        assertThat(stay(read("over_midnight"), "Amina Example (Unverified)")).isEqualTo("40 min, 10-50");
    }

    @Test
    void leavesADurationThatCannotBeReadAsItIs() {
        MeetingReport report = read("unreadable_duration_and_stray_cell");

        assertThat(stay(report, "Amina Example (Unverified)")).isEqualTo("about an hour min, ");
        assertThat(ReportFixture.attendee(report, "Kim Test").minutes()).isEqualTo("60");
    }

    @Test
    void refusesARowWithAStrayCellAlone() {
        assertThat(read("unreadable_duration_and_stray_cell").attendees())
                .extracting(attendee -> attendee.fault().map(RowFault::name).orElse(""))
                .containsExactly("", "TOO_MANY_CELLS", "");
    }

    @Test
    void readsTheReportOf2021() {
        MeetingReport report = read("year_2021_meeting_summary");

        assertThat(report.title()).isEqualTo("Letters group");
        assertThat(report.start()).isEqualTo("9/3/2021 1:58:41 PM");
        assertThat(report.length()).isEqualTo("63");
        assertThat(stay(report, "[Example Care] Amina Example (Guest)")).isEqualTo("49 min, 2-32 42-61");
        assertThat(report.joins()).isEqualTo(3);
    }

    @Test
    void takesTheEarliestJoinAsTheStartWithoutASummary() {
        MeetingReport report = read("year_2021_without_summary");

        assertThat(report.start()).isEqualTo("9/3/2021 2:00:00 PM");
        assertThat(report.length()).isEqualTo("70");
        assertThat(stay(report, "Jo Sample")).isEqualTo("50 min, 10-60");
    }

    @Test
    void pairsTheComingsAndGoingsOf2020() {
        MeetingReport report = read("year_2020_still_in_at_the_end");

        assertThat(report.start()).isEqualTo("9/3/2020 2:00:00 PM");
        assertThat(report.length()).isEqualTo("60");
        assertThat(stay(report, "Jo Sample")).isEqualTo("55 min, 0-55");
        assertThat(stay(report, "Amina Example (Guest)")).isEqualTo("40 min, 10-20 30-60");
        assertThat(report.tolerated())
                .containsExactly(
                        "1 person still in when the list was taken: the last time in the list stands for the end");
    }

    @Test
    void readsAListWithoutHeadings() {
        MeetingReport report = read("year_2020_without_heading");

        assertThat(report.headerNumber()).isZero();
        assertThat(report.attendees()).hasSize(3);
        assertThat(report.attendees().get(0).number()).isEqualTo(1);
    }

    @Test
    void leavesAnActionThatIsNotKnownForTheFormToRefuse() {
        MeetingReport report = read("year_2020_unknown_action");

        assertThat(ReportFixture.attendee(report, "Kim Test").minutes()).isEqualTo("Waited");
        assertThat(stay(report, "Lou Test")).isEqualTo("5 min, 0-5");
        assertThat(report.tolerated())
                .contains("1 person seen leaving only: the first time in the list stands for the coming");
    }
}
