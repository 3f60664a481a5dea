package org.laypartners.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your name",
                " YOUR NAME  ",
                "Your  name",
                "Your\u00A0name",
                "Your \t\r\n name",
                "\uFEFFYour\u200B name",
                "\uFF39our name"
            })
    void whatNoReaderSeesAsADifferenceIsNone(String heading) {
        assertThat(HeadingText.fold(heading)).isEqualTo("your name");
    }
}
