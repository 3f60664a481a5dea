package org.laypartners.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026 Q1", "2026-03-31, 2026 Q1", "2026-04-01, 2026 Q2", "2026-12-31, 2026 Q4"})
    void holdsTheDaysOfThreeMonths(LocalDate day, String quarter) {
        assertThat(Quarter.of(day)).hasToString(quarter).isEqualTo(Quarter.parse(quarter));
    }

    @Test
    void quartersStandInTheOrderOfTime() {
        List<Quarter> ordered = List.of(new Quarter(2025, 4), new Quarter(2026, 1), new Quarter(2026, 2));

        assertThat(ordered).isSorted();
        assertThat(ordered.stream().map(Quarter::toString)).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026 Q0", "2026 Q5", "2026Q1", "26 Q1", "2026 Q1 ", ""})
    void readsNothingElseAsAQuarter(String text) {
        assertThatThrownBy(() -> Quarter.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
