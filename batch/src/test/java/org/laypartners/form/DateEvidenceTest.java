package org.laypartners.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "14/09/2025 09:20, DAY_FIRST",
        "9/14/25, MONTH_FIRST",
        "１４.9.2025, DAY_FIRST",
        "09/09/2025, UNKNOWN",
        "14/15/2025, UNKNOWN",
        "14/9 or 15/9, UNKNOWN",
        "14 September 2025, UNKNOWN",
        "2025-09-14, UNKNOWN",
        "soon, UNKNOWN"
    })
    void tellsTheDayByTheNumberThatNoMonthHas(String cell, DayOrder told) {
        assertThat(MomentText.evidence(cell)).isEqualTo(told);
    }

    @Test
    void takesBothOrdersDownWhereAFileMixesThem() {
        DateEvidence evidence = new DateEvidence();
        evidence.see("9/14/2025");
        evidence.see("9/15/2025");
        evidence.see("14/9/2025");

        assertThat(evidence.isDayFirst()).isTrue();
        assertThat(evidence.isMonthFirst(false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "26/10/2025 01:30, 1",
        "10/26/2025 01:30, 1",
        "2025-10-26T01:30:00, 1",
        "26 October 2025 1:30 am, 1",
        "26/10/2025 01:30 GMT, 0",
        "26/10/2025 11:30, 0",
        "26/09/2025 01:30, 0"
    })
    void countsTimesInTheHourThatComesTwice(String cell, long times) {
        DateEvidence evidence = new DateEvidence();
        evidence.see(cell);

        assertThat(evidence.repeated()).isEqualTo(times);
    }
}
