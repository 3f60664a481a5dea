package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-04 | 2025-09-04T00:00",
                "2025-09-04T09:12:03.000 | 2025-09-04T09:12:03",
                "2025/09/04 9:20:44 pm GMT+1 | 2025-09-04T21:20:44",
                "2025-09-04T23:30:00Z | 2025-09-05T00:30",
                "2025-12-04T23:30:00+00:00 | 2025-12-04T23:30",
                "2025-01-04 10:00 UTC+1:00 | 2025-01-04T09:00",
                "2025-01-04 10:00 +1:30 | 2025-01-04T08:30",
                "2025-01-04 10:00 +130 | 2025-01-04T08:30",
                "2025-01-04 10:00 GMT-5:00 | 2025-01-04T15:00",
                "2025-01-04 10:00 -0530 | 2025-01-04T15:30",
                "2025-01-04 10:00 UTC+11 | 2025-01-03T23:00",
                "2025-09-04 09:12 BST | 2025-09-04T09:12",
                "14/9/25, 09:29:07 | 2025-09-14T09:29:07",
                "9/14/2025 2:48:05\u202FPM | 2025-09-14T14:48:05",
                "09/09/2025 12:00 AM | 2025-09-09T00:00",
                "14.09.2025 | 2025-09-14T00:00",
                "4 September 2025 | 2025-09-04T00:00",
                "4th Sept 2025 09:20 | 2025-09-04T09:20",
                "04-Sep-25 | 2025-09-04T00:00",
                "September 4, 2025 at 9:20 am | 2025-09-04T09:20"
            })
    void readsDatesAsPeopleAndToolsWriteThem(String text, LocalDateTime expected) {
        assertThat(MomentText.read(text, DayOrder.UNKNOWN)).isEqualTo(new Moment.At(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2025",
                "2025-13-01",
                "13/14/2025",
                "soon",
                "4 Smarch 2025",
                "4/9",
                "2025-09-04 25:00",
                "09/09/2025 13:00 PM",
                "4590",
                "2025-09-04T09:00+99:00",
                ""
            })
    void doesNotReadWhatIsNoDate(String text) {
        assertThat(MomentText.read(text, DayOrder.DAY_FIRST)).isInstanceOf(Moment.NoDate.class);
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST, 2025-09-04T00:00", "MONTH_FIRST, 2025-04-09T00:00"})
    void readsTwoNumbersInTheOrderOfTheFile(DayOrder order, LocalDateTime expected) {
        assertThat(MomentText.read("04/09/2025", order)).isEqualTo(new Moment.At(expected));
    }
}
