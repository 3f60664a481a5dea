package org.laypartners.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings say that a column names somebody. */
class NamingTest {
    /** Each of its words was followed to the heading's end, which takes minutes: a line that ends there hid that it had come. */
    @Test
    void aLongHeadingIsGoneThroughOnce() {
        String heading = "name ".repeat(400_000) + "\u2028 of the group";

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> named(heading)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name",
                "Your e-mail",
                "Q3_email",
                "email2",
                "What is your first name?",
                "(Username)",
                "_submitted_by",
                "meta/_submitted_by",
                "NHS number (if known)",
                "Work\u2028address"
            })
    void aColumnForNames(String heading) {
        assertThat(named(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Renamed", "Names\u00e9", "Emailed on", "Addressee", "ip address", "\u00e9name"})
    void aColumnForSomethingElse(String heading) {
        assertThat(named(heading)).isFalse();
    }

    private static boolean named(String heading) {
        Naming naming = new Naming(List.of(heading));
        naming.see(List.of("Amina"));
        return !naming.columns().isEmpty();
    }
}
