package org.laypartners.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void holdsWhatWasAddedAndNothingElse() {
        Marks marks = new Marks();
        new Random(1).longs(20_000).forEach(marks::add);

        assertThat(marks.size()).isEqualTo(20_000);
        assertThat(new Random(1).longs(20_000).allMatch(marks::holds)).isTrue();
        assertThat(new Random(2).longs(20_000).noneMatch(marks::holds)).isTrue();
    }

    @Test
    void goesThroughText() {
        Marks marks = new Marks();
        new Random(1).longs(1_000).forEach(marks::add);
        Marks copy = new Marks();

        assertThat(copy.holdsSomeOf(marks.text())).isFalse();
        copy.addAll(marks.text());

        assertThat(copy.text()).isEqualTo(marks.text());
        assertThat(copy.holdsSomeOf(marks.text())).isTrue();
    }
}
