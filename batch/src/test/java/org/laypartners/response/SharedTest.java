package org.laypartners.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTest {
    private final Shared<Answer> shared = new Shared<>();

    @Test
    void equalValuesAreOneObject() {
        Answer first = shared.of(new Answer.Choice("Outpatient letters"));

        assertThat(shared.of(new Answer.Choice("Outpatient letters"))).isSameAs(first);
    }

    /** Many more than it knows at a time: some take the place of others. */
    @Test
    void eachIsEqualToTheOneAskedFor() {
        for (int round = 0; round < 2; round++) {
            assertThat(IntStream.range(0, 5_000).boxed()).allSatisfy(number -> {
                Answer asked = new Answer.Choice("Ward " + number);
                assertThat(shared.of(asked)).isEqualTo(asked);
            });
        }
    }
}
