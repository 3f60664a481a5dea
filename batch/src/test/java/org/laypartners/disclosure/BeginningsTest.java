package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.laypartners.personal.Beginnings;

/** Whatever a search for every value would find begins like a word of the text, so a search for the few finds it too. */
class BeginningsTest {
    private static final List<String> DISGUISES = List.of(
            "%s", "<p>%s</p>", "<b>%s</b>", "%s\u0301", "no%s", "%sno", "7%s", "%s7", "x %s, y", "(%s)", "a-%s.");

    /** A page may break a name over lines. */
    private static final List<String> SPACES = List.of(" ", "\n", " \n\n  ", "<br>", "+", "\\n", "</b> ");

    @Property(tries = 1000)
    void aValueThatIsFoundBeginsLikeAWordOfTheText(
            @ForAll("values") String value,
            @ForAll("disguises") String disguise,
            @ForAll("texts") String around,
            @ForAll("spaces") String space)
            throws IOException {
        Path page = Files.createTempFile("page", ".html");
        try {
            Files.writeString(page, around + disguise.formatted(value.replace(" ", space)) + around);
            boolean found =
                    !new PersonalValueSearch(List.of(value), List.of()).in(page).isEmpty();
            Statistics.label("found").collect(found);

            Set<String> beginnings = new HashSet<>(PersonalValueSearch.beginnings(List.of(page)));
            boolean begins = !Collections.disjoint(beginnings, Beginnings.of(value));
            assertThat(!found || begins)
                    .as("found: %s, begins: %s", found, begins)
                    .isTrue();
        } finally {
            Files.delete(page);
        }
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> numbers = Arbitraries.strings()
                .withChars("0123456789 ().-+")
                .ofMinLength(4)
                .ofMaxLength(16);
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abé ß'’.-@2W").ofMinLength(3).ofMaxLength(14),
                numbers,
                Arbitraries.of(
                        "W2 1NY",
                        "+44 (0)7700 900 456",
                        "020 7946 0123",
                        "Jo Lee",
                        "Ann-Mary O’Shea",
                        "A B C",
                        "LEE, Jo",
                        "Zoë García"));
    }

    @Provide
    Arbitrary<String> disguises() {
        return Arbitraries.of(DISGUISES);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(SPACES);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab 01&;%2+(\n").ofMaxLength(6);
    }
}
