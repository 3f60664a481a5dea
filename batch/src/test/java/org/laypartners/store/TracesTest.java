package org.laypartners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
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
