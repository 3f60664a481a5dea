package org.laypartners.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.disclosure.DisclosureRule;

class ComparisonTest {
    /**
     * Of 25 draws with even chances, 7 or fewer come in (1 + 25 + 300 + 2,300 + 12,650 + 53,130 + 177,100 + 480,700) of 2^25
     * = 726,206 of 33,554,432 cases, which is 2.16 percent; with the 1,081,575 cases of 8 it is 5.4 percent. So 8 is the
     * least, and the most is 25 - 8 = 17.
     */
    @Test
    void theRangeIsWhatChanceAloneGives() {
        Comparison comparison = compare(10, 25, 0.5);

        assertThat(comparison.expected()).isEqualTo(12.5);
        assertThat(comparison.least()).isEqualTo(OptionalInt.of(8));
        assertThat(comparison.most()).isEqualTo(OptionalInt.of(17));
    }

    /**
     * "40" stands for 38 to 42. With even chances the range is 13 to 25 of 38 and 15 to 27 of 42. "10" is 8 to 12, under 13
     * in any case; "15" is 13 to 17, which may be within or under; "30" is 28 to 32, over 27 in any case.
     */
    @ParameterizedTest
    @CsvSource({
        "12, FEWER",
        "13, TOO_FEW_TO_SAY",
        "18, WITHIN_CHANCE",
        "22, WITHIN_CHANCE",
        "23, TOO_FEW_TO_SAY",
        "28, MORE"
    })
    void aVerdictIsGivenOnlyIfItHoldsForAllThatIsShownSo(int people, Verdict verdict) {
        for (int base = 38; base <= 42; base++) {
            assertThat(compare(people, base, 0.5).verdict()).isEqualTo(verdict);
        }
    }

    /** The chance that none of 38 is from a seventh of everybody is (6/7)^38, which is 0.3 percent. */
    @Test
    void nobodyIsFewerThanExpectedWhereChanceGivesSomebody() {
        assertThat(compare(0, 40, 1.0 / 7).verdict()).isEqualTo(Verdict.FEWER);
    }

    /** Of 40 with even chances 13 is the least that chance gives of 38: any of 1 to 7 is under it. */
    @Test
    void aHiddenCountHasAVerdictIfAnyOfItsValuesHasIt() {
        assertThat(compare(1, 40, 0.5).verdict()).isEqualTo(Verdict.FEWER);
        assertThat(compare(7, 40, 0.5).verdict()).isEqualTo(Verdict.FEWER);
        assertThat(compare(7, 40, 1.0 / 7).verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
        assertThat(compare(1, 40, 1.0 / 7).verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    }

    /** 18 to 22 are all shown as 20. A verdict from 20 on would tell which side of it the true base is. */
    @ParameterizedTest
    @CsvSource({"19, false", "20, false", "22, false", "23, true"})
    void thereIsNoVerdictWhereTheBaseMayBeUnderTwenty(int base, boolean judged) {
        Comparison comparison = compare(0, base, 0.5);

        assertThat(comparison.verdict()).isEqualTo(judged ? Verdict.FEWER : Verdict.TOO_FEW_TO_SAY);
        assertThat(comparison.least().isPresent()).isEqualTo(judged);
        assertThat(comparison.most().isPresent()).isEqualTo(judged);
        assertThat(comparison.expected()).isEqualTo(judged ? 12.5 : 10);
    }

    @Test
    void sharesOfNobodyAndOfEverybodyAreNoFault() {
        assertThat(compare(0, 40, 0))
                .isEqualTo(new Comparison(0, OptionalInt.of(0), OptionalInt.of(0), Verdict.WITHIN_CHANCE));
        assertThat(compare(8, 40, 0).verdict()).isEqualTo(Verdict.MORE);
        assertThat(compare(8, 40, 1).verdict()).isEqualTo(Verdict.FEWER);
    }

    @Test
    void aVerdictSpeaksPlainly() {
        assertThat(Verdict.values())
                .extracting(Verdict::words)
                .containsExactly("Fewer than expected", "More than expected", "About as expected", "Too few to say");
    }

    private static Comparison compare(int people, int base, double share) {
        return Comparison.of(Shown.of(people, DisclosureRule.LEAST), Shown.of(base, DisclosureRule.LEAST), share);
    }
}
