package org.laypartners.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {
    /** As many as a cell of a workbook holds. */
    private static final int CELL = 32_767;

    /** One pattern that tries each letter anew takes a minute and a half for each of these. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a-", "_", "a@", "a%", "a at ", "a (at) ", ".-", "www."})
    void anAnswerOfOneLongWordIsLookedThroughOnce(String part) {
        String text = part.repeat(CELL / part.length()) + " ann@post.example 1.";

        assertThat(PersonalText.find(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .last()
                .asString()
                .endsWith("ann@post.example");
    }

    @Test
    void anAddressIsFoundFromItsFirstLetterToItsLast() {
        String text =
                "Write to <ann.o'lee+x@mail.post.example>, ann at post dot co dot example or ann (at) post.example.";

        assertThat(PersonalText.find(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .isEqualTo(List.of(
                        "ann.o'lee+x@mail.post.example", "ann at post dot co dot example", "ann (at) post.example"));
    }
}
