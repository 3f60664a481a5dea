package org.laypartners.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which meeting of the register a report is about. */
class SessionTest {
    private final List<Meeting> meetings = Meeting.of(List.of(
            Lines.line("OL-09", "Letters group", "14:00", "LP-01", "", false),
            Lines.line("OL-10", "Reading panel", "18:00", "LP-01", "", false),
            Lines.line("OL-11", "Open evening", "10:00", "LP-01", "", true)));

    @ParameterizedTest
    @CsvSource({
        "Letters group, 09:00, OL-09",
        "letters  GROUP, 09:00, OL-09",
        "ol-10, 09:00, OL-10",
        "Meeting with the Letters group (monthly), 09:00, OL-09",
        "OL-10: reading, 09:00, OL-10",
        "Something else, 14:59, OL-09",
        "Something else, 13:00, OL-09",
        "'', 18:20, OL-10"
    })
    void isFoundByDayAndTitleElseByTime(String title, String time, String meeting) {
        assertThat(found(title, time)).hasValue(meeting);
    }

    @ParameterizedTest
    @CsvSource({
        "Something else, 15:01",
        "Outpatient letters, 09:00",
        "Letters groups, 09:00",
        "Letters group and Reading panel, 09:00",
        "Open evening, 10:00"
    })
    void isFoundNowhereWhereNothingFitsOrTwoDo(String title, String time) {
        assertThat(found(title, time)).isEmpty();
    }

    @Test
    void isNeverFoundOnAnotherDay() {
        Session session =
                new Session(List.of(Lines.there("Letters group", Lines.TWO.plusDays(1), "Amina Example", "", 60, "")));

        assertThat(session.among(meetings)).isEmpty();
    }

    private Optional<String> found(String title, String time) {
        LocalDateTime start = LocalDateTime.parse(Lines.DAY + "T" + time);
        return new Session(List.of(Lines.there(title, start, "Amina Example", "", 60, "")))
                .among(meetings)
                .map(Meeting::reference);
    }
}
