package org.laypartners.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                7,
                -7,
                999,
                -999,
                1_000,
                -1_000,
                12_345,
                -123_456,
                999_999,
                1_000_000,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void setsOffThousandsAsPeopleInBritainWriteThem(long number) {
        assertThat(Words.number(number)).isEqualTo(String.format(Locale.UK, "%,d", number));
    }
}
