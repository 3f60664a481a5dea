package org.laypartners.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.laypartners.measure.Period;
import org.laypartners.store.EarlierFeedback.Day;

/** The third quarter of 2026 in portions. */
class PortionTest {
    private static final Period QUARTER = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));

    @Test
    void aQuarterStaysWholeWhileItHoldsNoMoreThanMayBe() {
        assertThat(Portion.of(QUARTER, List.of(day(7, 1, 6), day(9, 30, 4)), 10))
                .extracting(Portion::days, Portion::answers)
                .containsExactly(tuple(QUARTER, 10L));
    }

    @Test
    void ofALargerOneOnlyWhatIsTooLargeIsPartedFurther() {
        List<Portion> portions = Portion.of(
                QUARTER, List.of(day(7, 1, 6), day(8, 8, 5), day(8, 14, 5), day(8, 15, 12), day(9, 2, 1)), 10);

        assertThat(portions)
                .extracting(portion -> portion.days().inShort() + ": " + portion.answers())
                .containsExactly("July 2026: 6", "8 to 14 August 2026: 10", "15 August 2026: 12", "September 2026: 1");
    }

    @Test
    void nothingIsAPortionOfNothing() {
        assertThat(Portion.of(QUARTER, List.of(), 10)).isEmpty();
        assertThat(Portion.of(QUARTER, List.of(new Day(QUARTER.last().plusDays(1), 99, 1)), 10))
                .isEmpty();
    }

    @Test
    void thePrintIsThatOfItsOwnDaysAlone() {
        List<Portion> before = Portion.of(QUARTER, List.of(day(7, 1, 6), day(8, 8, 6)), 10);
        List<Portion> after = Portion.of(QUARTER, List.of(day(7, 1, 6), new Day(LocalDate.of(2026, 8, 8), 6, 1)), 10);

        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1).print()).isNotEqualTo(before.get(1).print());
    }

    /** 2,000 quarters, from empty ones to some with thousands a day. */
    @Test
    void eachDayIsInOnePortionAndOnlyADayHoldsTooMany() {
        Random random = new Random(8);
        for (int trial = 0; trial < 2_000; trial++) {
            Map<LocalDate, Day> days = new TreeMap<>();
            int most = 1 + random.nextInt(30);
            for (int i = random.nextInt(120); i > 0; i--) {
                LocalDate day = QUARTER.first().plusDays(random.nextInt(92));
                days.put(day, new Day(day, 1 + random.nextInt(most), random.nextLong()));
            }
            List<Day> sent = List.copyOf(days.values());

            List<Portion> portions = Portion.of(QUARTER, sent, most);

            List<LocalDate> held = new ArrayList<>();
            portions.forEach(portion -> {
                assertThat(portion.answers()).isPositive();
                assertThat(portion.answers() <= most
                                || portion.days().first().equals(portion.days().last()))
                        .isTrue();
                sent.stream().map(Day::day).filter(portion.days()::holds).forEach(held::add);
            });
            assertThat(held).containsExactlyElementsOf(days.keySet());
            assertThat(portions.stream().mapToLong(Portion::answers).sum())
                    .isEqualTo(sent.stream().mapToLong(Day::answers).sum());
        }
    }

    private static Day day(int month, int day, long answers) {
        return new Day(LocalDate.of(2026, month, day), answers, 0);
    }
}
