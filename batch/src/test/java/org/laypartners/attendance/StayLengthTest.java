package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StayLengthTest {
    @ParameterizedTest
    @CsvSource({
        "19m 26s, 1166",
        "1h 7s, 3607",
        "2h 5m, 7500",
        "1h 3m 28s, 3808",
        "8s, 8",
        "0s, 0",
        "42m, 2520",
        "1 hr 2 min, 3720",
        "58 min, 3480",
        "2 hours 1 minute, 7260",
        "32:14, 1934",
        "1:00:00, 3600",
        "62, 3720",
        "62.5, 3750"
    })
    void readsEveryWayOfWritingIt(String text, long seconds) {
        assertThat(StayLength.seconds(text)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about an hour", "h", "--", "-5", "1:2:3:4", "12345678901", "1m 2h", "5 people"})
    void readsNothingElse(String text) {
        assertThat(StayLength.seconds(text)).isEmpty();
        assertThat(StayLength.minutes(text)).isEqualTo(text);
    }

    @Test
    void roundsToTheNearestMinuteButNeverAwayToNothing() {
        assertThat(StayLength.minutes("52m 9s")).isEqualTo("52");
        assertThat(StayLength.minutes("9m 30s")).isEqualTo("10");
        assertThat(StayLength.minutes("8s")).isEqualTo("1");
        assertThat(StayLength.minutes("0s")).isEqualTo("0");
    }
}
