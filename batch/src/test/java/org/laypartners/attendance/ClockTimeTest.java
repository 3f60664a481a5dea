package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9/3/25, 2:00:00 PM | 9/3/25, 2:10:00 PM | 600",
                "9/3/25, 11:50 AM | 9/3/25, 12:10 PM | 1200",
                "14/11/22, 09:29:07 | 14/11/22, 09:30:00 | 53",
                "31/10/25 23:50 | 01/11/25 00:10 | 1200",
                "10/31/25 11:50 PM | 11/1/25 12:10 AM | 1200",
                "9/3/25 11:50 PM | 9/4/25 12:10 AM | 1200",
                "2025-09-03T23:50:00Z | 2025-09-04T00:10:00Z | 1200",
                "Sep 3, 2025 11:50 PM | Sep 4, 2025 12:10 AM | 1200",
                "3 Sep 2025 23:50 | 4 September 2025 00:10 | 1200",
                "2025-09-03 23:50 | 00:10 | 1200",
                "23:50 | 00:10 | 1200",
                "14:00 | 13:58 | -120",
                "2:00 p.m. | 2:10 p.m. | 600"
            })
    void tellsHowFarTwoTimesLieApart(String one, String two, long seconds) {
        ClockTime from = ClockTime.read(one).orElseThrow();
        ClockTime to = ClockTime.read(two).orElseThrow();

        assertThat(to.secondsAfter(from)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "2025-09-03", "25:00", "13:00 PM", "12:60", "soon"})
    void readsNothingElse(String text) {
        assertThat(ClockTime.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9/3/25 2:00 PM | true",
                "2025-09-03T14:00 | true",
                "14:00 | false",
                "Monday 14:00 | false",
                "45/45/25 14:00 | false"
            })
    void knowsWhetherThereIsADate(String text, boolean dated) {
        assertThat(ClockTime.read(text).orElseThrow().hasDate()).isEqualTo(dated);
    }
}
