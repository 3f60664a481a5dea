package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.measure.Count;

class WorkedExampleTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 6);
    private static final PublicTable SHOWN = GatedFigures.on(NIGHT)
            .people("example", "An example", new Count("Ealing", 52), new Count("Brent", 4), new Count("Harrow", 0));

    @Test
    void saysWhatEachRowCouldBe() {
        assertThat(new WorkedExample(SHOWN, List.of(52, 4, 0)).lines(DisclosureRule.LEAST))
                .extracting(WorkedExample.Line::seen, WorkedExample.Line::couldBe)
                .containsExactly(tuple("50", "48 to 52"), tuple("fewer than 8", "1 to 7"), tuple("0", "0"));
    }

    @Test
    void saysWhatTheTotalCouldBe() {
        assertThat(new WorkedExample(SHOWN, List.of(52, 4, 0)).total(DisclosureRule.LEAST))
                .isEqualTo(new WorkedExample.Line("Total", "56", "50 (rows shown)", "49 to 59"));
    }

    /** What the page promises must be what the gate does: no number may be shown as what it could not be. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 12, 13, 17, 18, 22, 23, 47, 48, 52, 53})
    void whatARowCouldBeHoldsItsTrueNumber(int people) {
        PublicTable shown =
                GatedFigures.on(NIGHT).people("example", "Any", new Count("Ealing", people), new Count("Brent", 60));
        String couldBe = new WorkedExample(shown, List.of(people, 60))
                .lines(DisclosureRule.LEAST)
                .get(0)
                .couldBe();
        String[] ends = couldBe.split(" to ", -1);

        assertThat(people).isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        assertThat(Integer.parseInt(ends[1]) - Integer.parseInt(ends[0])).isGreaterThanOrEqualTo(2);
    }

    @Test
    void refusesNumbersThatAreNotThoseOfTheRows() {
        assertThatThrownBy(() -> new WorkedExample(SHOWN, List.of(52))).isInstanceOf(IllegalArgumentException.class);
    }
}
