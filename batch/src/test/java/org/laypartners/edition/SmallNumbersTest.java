package org.laypartners.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.site.WorkedExample;

class SmallNumbersTest {
    @Test
    void showsARoundedNumberAHiddenOneAndNobody() {
        WorkedExample example = SmallNumbers.example(DisclosureRule.LEAST).orElseThrow();

        assertThat(example.numbers()).containsExactly(52, 4, 0, 33);
        assertThat(example.shown().rows())
                .extracting(PublicRow::shown)
                .containsExactly("50", "fewer than 8", "0", "35");
        assertThat(example.shown().total()).contains("85 (rows shown)");
    }

    @ParameterizedTest
    @CsvSource({"20, 10, fewer than 20", "9, 8, fewer than 9"})
    void followsAStricterRule(int threshold, int base, String hidden) {
        WorkedExample example =
                SmallNumbers.example(new DisclosureRule(threshold, base, 50)).orElseThrow();

        assertThat(example.shown().rows().get(1).shown()).isEqualTo(hidden);
    }

    @Test
    void aRuleThatShowsNothingHasNoExample() {
        assertThat(SmallNumbers.example(new DisclosureRule(500, 5, 500))).isEmpty();
    }
}
