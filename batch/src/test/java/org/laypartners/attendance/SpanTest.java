package org.laypartners.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void unitesWhatOverlapsAndKeepsGaps() {
        List<Span> spans = List.of(new Span(300, 400), new Span(0, 100), new Span(50, 200));

        assertThat(Span.united(spans)).containsExactly(new Span(0, 200), new Span(300, 400));
        assertThat(Span.total(spans)).isEqualTo(350);
    }

    @Test
    void writesWholeMinutes() {
        assertThat(Span.text(List.of(new Span(0, 2_100), new Span(2_460, 3_600))))
                .isEqualTo("0-35 41-60");
    }

    @Test
    void writesOneSpanWhereTheGapIsWithinAMinute() {
        assertThat(Span.text(List.of(new Span(0, 600), new Span(610, 1_200)))).isEqualTo("0-20");
    }

    @Test
    void leavesOutTheTimeBeforeTheStart() {
        assertThat(Span.text(List.of(new Span(-600, -300), new Span(-60, 600)))).isEqualTo("0-10");
    }

    @Test
    void writesAtLeastAMinute() {
        assertThat(Span.text(List.of(new Span(600, 605)))).isEqualTo("10-11");
    }

    @Test
    void writesNothingOfTimesThatCannotBe() {
        assertThat(Span.text(List.of(new Span(0, 60 * 10_000L)))).isEmpty();
        assertThatThrownBy(() -> new Span(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
