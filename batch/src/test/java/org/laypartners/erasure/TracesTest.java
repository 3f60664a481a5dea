package org.laypartners.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    private static final String FULL_WIDTH = "\uff10\uff12\uff10 \uff17\uff19\uff14\uff16 \uff10\uff19\uff15\uff18";
    private static final String ARABIC = "\u0660\u0662\u0660\u0667\u0669\u0664\u0666\u0660\u0669\u0665\u0668";

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0958", FULL_WIDTH, ARABIC})
    void aNumberIsTheSameInAnyDigits(String phone) {
        Traces traces = new Traces(List.of(), List.of(), List.of(phone));

        assertThat(Traces.digits(phone)).isEqualTo("2079460958");
        for (String written : List.of("+44 20 7946 0958", FULL_WIDTH, ARABIC)) {
            assertThat(traces.areIn("Call " + written + " today.")).isTrue();
            assertThat(traces.own("3;" + written + ";yes")).isTrue();
            assertThat(traces.own("3\t" + written + "\tyes")).isTrue();
            assertThat(traces.areCells(written + Traces.BORDER + "yes")).isTrue();
            assertThat(traces.erasedFrom("Call " + written))
                    .doesNotContain(written)
                    .contains(Traces.ERASED);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary O'Brien    | mary o\u2019brien
            Mary O\u00b4Brien  | Mary O\u00b4Brien
            Mary O\u2032Brien  | Mary O\u2032Brien
            Ann\u2212Mary Shea | Ann\u2212Mary Shea
            Ann\u2011Mary Shea | Ann-Mary Shea
            Amina Example   | Am\u00adina\u00a0Example
            Zo\u00eb Shea      | ZOE\u0308  SHEA
            """)
    void aNameIsTheSameHoweverItIsWritten(String name, String written) {
        Traces traces = new Traces(List.of(), List.of(name), List.of());

        assertThat(traces.areIn("I met " + written + " there.")).isTrue();
        assertThat(traces.own("1," + written + ",yes")).isTrue();
        assertThat(traces.own("1\t" + written + "\r\n")).isTrue();
    }

    /** Two people may differ by an accent. */
    @ParameterizedTest
    @ValueSource(strings = {"Zoe Shea", "Zo\u00e9 Shea"})
    void anotherNameIsNot(String other) {
        assertThat(new Traces(List.of(), List.of("Zo\u00eb Shea"), List.of()).areIn(other))
                .isFalse();
    }
}
