package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomReportTest {
    private static MeetingReport read(String oddity) {
        return ReportFixture.read("zoom/" + oddity + ".csv");
    }

    private static String stay(MeetingReport report, String name) {
        Attendee attendee = ReportFixture.attendee(report, name);
        return attendee.minutes() + " min, " + attendee.spans();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejoins_and_waiting_room", "meeting_lines_and_row_of_commas"})
    void readsTheLinesAboutTheMeeting(String oddity) {
        MeetingReport report = read(oddity);

        assertThat(report.tool()).isEqualTo(MeetingTool.ZOOM);
        assertThat(report.title()).isEqualTo("Outpatient letters project group");
        assertThat(report.start()).isEqualTo("09/03/2025 01:58:41 PM");
        assertThat(report.length()).isEqualTo("64");
        assertThat(report.attendees()).hasSize(3);
    }

    @Test
    void addsTheMinutesOfRejoinsAndLeavesOutTheWaitingRoom() {
        MeetingReport report = read("rejoins_and_waiting_room");

        assertThat(stay(report, "Amina")).isEqualTo("53 min, 2-31 39-62");
        assertThat(report.tolerated()).containsExactly("1 row of the waiting room");
        assertThat(report.joins()).isEqualTo(4);
    }

    @Test
    void keepsAPhoneNumberAsTheName() {
        assertThat(stay(read("rejoins_and_waiting_room"), "07700 900123")).isEqualTo("62 min, 1-63");
    }

    @Test
    void countsTimeWithTwoDevicesOnce() {
        assertThat(stay(read("two_devices_at_once"), "Jo Sample")).isEqualTo("60 min, 1-61");
    }

    @Test
    void takesTheEarliestJoinAsTheStartWithoutLinesAboutTheMeeting() {
        MeetingReport report = read("without_meeting_lines");

        assertThat(report.start()).isEqualTo("11/19/2021 9:50:00 AM");
        assertThat(report.length()).isEqualTo("60");
        assertThat(stay(report, "Jo Sample")).isEqualTo("36 min, 4-40");
    }

    @Test
    void readsOneRowForEachPersonAndSkipsTheTotal() {
        MeetingReport report = read("one_row_each_with_meeting_lines");

        assertThat(report.start()).isEqualTo("09/03/2025 01:58:41 PM");
        assertThat(stay(report, "Jo Sample")).isEqualTo("53 min, ");
        assertThat(report.attendees()).hasSize(2);
        assertThat(report.tolerated()).containsExactly("1 row of totals");
    }

    @Test
    void readsTheNewerHeadings() {
        MeetingReport report = read("newer_meeting_lines");

        assertThat(report.title()).isEqualTo("Letters group");
        assertThat(stay(report, "Jo Sample")).isEqualTo("50 min, 0-50");
        assertThat(report.attendees()).extracting(Attendee::email).containsExactly("jo.sample@mail.example");
    }

    @Test
    void refusesARowWithACommaInItsNameAlone() {
        assertThat(read("comma_in_a_name").attendees())
                .extracting(attendee -> attendee.fault().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void readsAWebinarSectionBySection() {
        MeetingReport report = read("webinar_attendee_report");

        assertThat(report.title()).isEqualTo("Open evening");
        assertThat(report.start()).isEqualTo("Sep 3, 2025 1:58 PM");
        assertThat(report.length()).isEqualTo("64");
        assertThat(stay(report, "Robin Lead")).isEqualTo("64 min, 0-64");
        assertThat(stay(report, "Amina Example")).isEqualTo("30 min, 2-32");
        assertThat(stay(report, "07700 900123")).isEqualTo("20 min, 7-27");
        assertThat(report.attendees()).hasSize(3);
        assertThat(report.tolerated()).containsExactly("1 person registered who did not come");
    }
}
