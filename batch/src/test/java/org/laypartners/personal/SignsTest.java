package org.laypartners.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imogen@post.example",
                "imogen at post dot example",
                "IMOGEN (AT) POST.EXAMPLE",
                "imogen [at] post [dot] example",
                "see www.post.example",
                "see post.example",
                "http://localhost",
                "@imogen"
            })
    void seesWhatMayBeAnAddress(String text) {
        assertThat(Signs.in(text).address()).isTrue();
        assertThat(PersonalText.find(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0123", "٠٢٠٧٩٤٦٠١٢٣", "W2 1NY", "born 3 May 1950", "943 476 5919"})
    void seesWhatMayBeANumber(String text) {
        assertThat(Signs.in(text).digits()).isTrue();
        assertThat(PersonalText.find(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The papers came in time, and in plain words. Nobody said \"no\".", "At the (small) table", ""})
    void seesNothingInProse(String text) {
        assertThat(Signs.in(text)).isEqualTo(new Signs(false, false));
    }
}
