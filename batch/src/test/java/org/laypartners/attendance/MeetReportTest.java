package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetReportTest {
    private static MeetingReport read(String oddity) {
        return ReportFixture.read("google-meet/" + oddity + ".csv");
    }

    private static String stay(MeetingReport report, String name) {
        Attendee attendee = ReportFixture.attendee(report, name);
        return attendee.minutes() + " min, " + attendee.spans();
    }

    @Test
    void takesTheDateFromTheLinesAboutTheMeeting() {
        MeetingReport report = read("meeting_lines_and_times_without_date");

        assertThat(report.tool()).isEqualTo(MeetingTool.MEET);
        assertThat(report.title()).isEqualTo("Letters group");
        assertThat(report.start()).isEqualTo("2025-09-03 14:00:00");
        assertThat(report.length()).isEqualTo("62");
        assertThat(stay(report, "Amina Example")).isEqualTo("58 min, 0-58");
    }

    @Test
    void countsARepeatedRowOnce() {
        assertThat(stay(read("meeting_lines_and_times_without_date"), "Jo Sample"))
                .isEqualTo("62 min, 0-62");
    }

    @Test
    void doesNotGuessWhenSomebodyWasAway() {
        assertThat(stay(read("meeting_lines_and_times_without_date"), "Kim")).isEqualTo("20 min, ");
    }

    @Test
    void readsTimesWithADate() {
        MeetingReport report = read("times_with_date");

        assertThat(report.start()).isEqualTo("2025-09-03 14:00:00");
        assertThat(report.length()).isEqualTo("60");
        assertThat(stay(report, "Amina Example")).isEqualTo("42 min, 1-43");
    }

    @Test
    void readsKeysOverTheirValues() {
        MeetingReport report = read("keys_over_values");

        assertThat(report.start()).isEqualTo("2025-09-03 14:00");
        assertThat(report.length()).isEqualTo("62");
        assertThat(stay(report, "Amina Example")).isEqualTo("32 min, 0-32");
    }

    @Test
    void readsTheOlderReportOfThreeColumns() {
        MeetingReport report = read("older_three_columns");

        assertThat(report.start()).isEqualTo("2025-09-03 14:00");
        assertThat(report.length()).isEmpty();
        assertThat(stay(report, "Amina Example")).isEqualTo("32 min, ");
        assertThat(stay(report, "Jo Sample")).isEqualTo("47 min, ");
        assertThat(report.tolerated()).containsExactly("1 row of totals");
    }
}
