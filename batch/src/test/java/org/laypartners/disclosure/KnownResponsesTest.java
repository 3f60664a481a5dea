package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownResponsesTest {
    /** Ids of forms that number answers one after another differ in a digit or two. */
    @Test
    void holdEachThatWasCountedAndNoOther() {
        KnownResponses known = KnownResponses.of(ids().filter(id -> id.hashCode() % 2 == 0));

        assertThat(ids().filter(known::hold))
                .isEqualTo(ids().filter(id -> id.hashCode() % 2 == 0).toList());
    }

    @Test
    void nothingHoldsNothing() {
        assertThat(KnownResponses.of(Stream.empty()).hold("feedback/1")).isFalse();
        assertThat(KnownResponses.of(Stream.of("")).hold("")).isTrue();
    }

    private static Stream<String> ids() {
        return IntStream.range(0, 200_000).mapToObj(number -> "feedback/" + number);
    }
}
