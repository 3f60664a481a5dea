package org.laypartners.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    @Test
    void countsTheLastDayAndNotTheFirst() {
        assertThat(WorkingDays.between(MONDAY, MONDAY)).isZero();
        assertThat(WorkingDays.between(MONDAY, MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(WorkingDays.between(MONDAY, MONDAY.plusDays(7))).isEqualTo(5);
        assertThat(WorkingDays.between(MONDAY.plusDays(1), MONDAY)).isZero();
    }

    @Test
    void leavesOutWeekends() {
        LocalDate friday = MONDAY.minusDays(3);

        assertThat(WorkingDays.between(friday, MONDAY)).isEqualTo(1);
        assertThat(WorkingDays.between(friday, friday.plusDays(2))).isZero();
    }

    @Test
    void leavesOutBankHolidaysMovedAndSingleOnesToo() {
        // gov.uk: 26 December 2026 is a Saturday, so Monday 28 December is one; 8 May 2023 was for the coronation.
        assertThat(WorkingDays.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 29)))
                .isEqualTo(1);
        assertThat(WorkingDays.between(LocalDate.of(2023, 5, 5), LocalDate.of(2023, 5, 8)))
                .isZero();
        assertThat(WorkingDays.between(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 7)))
                .isEqualTo(1);
    }

    @Property
    void aWaitIsTheSumOfItsParts(@ForAll @IntRange(max = 900) int first, @ForAll @IntRange(max = 900) int second) {
        LocalDate middle = MONDAY.minusDays(first);
        LocalDate start = middle.minusDays(second);

        assertThat(WorkingDays.between(start, MONDAY))
                .isEqualTo(WorkingDays.between(start, middle) + WorkingDays.between(middle, MONDAY));
    }
}
