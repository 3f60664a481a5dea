package org.laypartners.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    @Test
    void findsEachOnce() {
        assertThat(Abbreviations.in("The NHS, A&E, PDFs and BSL. NHS again, at level AA. A to Z. McLean, I."))
                .containsExactly("NHS", "A&E", "PDF", "BSL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BSL | A British Sign Language (BSL) interpreter",
                "PALS | The Patient Advice and Liaison Service (PALS) helps",
                "CSV | comma-separated values (CSV)",
                "A&E | accident and emergency (A&E)",
                "PDF | a PDF (portable document format)",
                "BSL | BSL means British Sign Language.",
                "GP | general practitioners (GPs)"
            })
    void knowsWhenItIsSpelledOut(String form, String text) {
        assertThat(Abbreviations.spellsOut(form, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"BSL | A BSL interpreter", "BSL | sign language (BSL)", "BSL | BSL (see below)"})
    void knowsWhenItIsNot(String form, String text) {
        assertThat(Abbreviations.spellsOut(form, text)).isFalse();
    }
}
