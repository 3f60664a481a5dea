package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
    private static final String PROSE = """
            Lay partners work with us. Ask the *digital services* team, or a lay partner.
            The patients’ panel, and others.
            <h2>Read more</h2>
            ![A photo](images/amina-example.jpg) by Amina Example. amina. example
            Thanks to Amina Example, who came. أمينة مثال
            """;

    private final OwnWords own = new OwnWords(
            Stream.of("Outpatient letters", "Linda Burridge"),
            Stream.of("Charing Cross Hospital", "St Mary's Hospital"),
            () -> Stream.of(PROSE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lay partner",
                "LAY PARTNERS",
                "Digital services",
                "Patients' panel",
                "panel, and",
                "Read More",
                "work with",
                "OUTPATIENT LETTERS",
                "Linda Burridge",
                "Charing Cross Hospital",
                "Charing Cross",
                "St Mary\u2019s"
            })
    void theSitesOwnWordsAreNobodysName(String value) {
        assertThat(own.hold(value)).isTrue();
    }

    /** An editor who writes somebody's name writes it with capital letters; the name of a picture is no sentence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Example",
                "amina example",
                "Outpatient",
                "Letters Outpatient",
                "Linda",
                "Cross Hospital Amina",
                "ay partner",
                "\u0623\u0645\u064a\u0646\u0629 \u0645\u062b\u0627\u0644"
            })
    void aNameOfAPersonIsNoneOfThem(String value) {
        assertThat(own.hold(value)).isFalse();
    }
}
