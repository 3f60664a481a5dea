package org.laypartners.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    @Test
    void countsWordsSentencesAndSyllables() {
        Readability read = Readability.of(List.of("The cat sat. It was happy!", "A point of a list"));

        assertThat(read).isEqualTo(new Readability(11, 3, 12));
    }

    /** The formula by hand: 0.39 × 100 ÷ 5 + 11.8 × 150 ÷ 100 − 15.59 = 9.91. */
    @Test
    void gradesByTheFormulaOfKincaidAndOthers() {
        assertThat(new Readability(100, 5, 150).grade()).isEqualTo(9.9);
        assertThat(new Readability(100, 5, 150).age()).isEqualTo(14.9);
    }

    /** The English Wikipedia, "Flesch-Kincaid readability tests", counts 13 words and 24 syllables here. */
    @Test
    void countsAPublishedExampleAsItsSourceDoes() {
        Readability read = Readability.of(
                List.of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."));

        assertThat(read).isEqualTo(new Readability(13, 1, 24));
        assertThat(read.grade()).isEqualTo(11.3);
    }

    /** The same source: six words and six syllables, the grade -1.45. */
    @Test
    void doesNotGoBelowNoughtOnAPublishedExample() {
        assertThat(Readability.of(List.of("The cat sat on the mat."))).isEqualTo(new Readability(6, 1, 6));
        assertThat(new Readability(6, 1, 6).grade()).isZero();
    }

    @Test
    void countsNoFigures() {
        assertThat(Readability.of(List.of("In 2026, 8 of 10 came."))).isEqualTo(new Readability(3, 1, 3));
    }

    @Test
    void ofNothingIsEmpty() {
        assertThat(Readability.of(List.of("", "123")).isEmpty()).isTrue();
        assertThat(Readability.of(List.of()).grade()).isZero();
    }
}
