package org.laypartners.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlanceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Amina Example      | <p>AMINA\u00a0Example, too</p>
            Amina Example      | Example, Amina
            Amina Jo Example   | Example, Amina Jo
            Amina Jo Example   | Jo Example, Amina
            Li Wu              | so said Li Wu.
            Jo Example-Other   | by Jo_Example_Other.html
            Zo\u00eb Garc\u00eda   | Zoe Garcia
            Zoe Garcia         | Zoe\u0308 Garci\u0301a
            Stra\u00dfer Example | STRASSER EXAMPLE
            O'Brien Kestrel    | O\u2019Brien Kestrel
            020 7946 0958      | call 020-7946/0958
            020 7946 0958      | +44\u00b720\u00b77946\u00b70958
            020 7946 0958      | \u0660\u0662\u0660 \u0667\u0669\u0664\u0666 \u0660\u0669\u0665\u0668
            Amina Example      | \ud835\udc00mina Example
            Amina Example      | A\u00admina Ex\u200bample
            \u0391\u039b\u0395\u039e\u0397\u03a3 \u039b\u039f\u0393\u039f\u03a3 | \u0391\u03bb\u03b5\u03be\u03b7\u03c2 \u039b\u03cc\u03b3\u03bf\u03c2
            """)
    void looksCloserWhereAValueStands(String value, String text) {
        assertThat(glance(value).mayFindOneIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Amina was here. Example given.",
                "Laminaexample",
                "Amina-Else",
                "amin a",
                "Example Aminah",
                "020 7945 0958",
            })
    void looksNoCloserWhereNoneDoes(String text) {
        assertThat(glance("Amina Exam", "020 7946 0958", "Amina Example-Other").mayFindOneIn(text))
                .isFalse();
    }

    @Test
    void looksAtNothingForNobody() {
        assertThat(glance().mayFindOneIn("Amina Example")).isFalse();
    }

    @Test
    void manyNamesHoldUpFewPages() throws IOException {
        Set<String> people = IntStream.range(0, 20_000)
                .mapToObj(i -> letters(i * 7919) + " " + letters(i * 104_729))
                .collect(Collectors.toSet());
        Glance glance = Glance.of(people);

        try (Stream<Path> pages = Files.walk(Path.of("site-content"))) {
            List<Path> all =
                    pages.filter(file -> file.toString().endsWith(".md")).toList();
            assertThat(all).hasSizeGreaterThan(40);
            assertThat(all.stream().filter(page -> glance.mayFindOneIn(text(page))))
                    .hasSizeLessThan(all.size() / 10);
        }
    }

    /** A value in the midst of anything, in any of the ways in which the search before a release finds it. */
    @Property(tries = 2000)
    void neverMissesAWriting(
            @ForAll("values") String value, @ForAll("texts") String before, @ForAll("texts") String after) {
        String text = before + value + after;
        String folded = Writings.folded(text);
        Set<String> sought = Writings.of(value)
                .filter(writing -> writing.chars().anyMatch(sign -> Beginnings.counts((char) sign)))
                .collect(Collectors.toSet());
        boolean stands = Stream.of(folded, Writings.words(folded), Writings.squeezed(folded))
                        .anyMatch(form -> sought.stream().anyMatch(writing -> isWordOf(form, writing)))
                || Writings.turned(folded).stream().map(Writings::words).anyMatch(sought::contains);

        assertThat(stands && !Glance.of(sought).mayFindOneIn(text))
                .as("%s in %s", value, text)
                .isFalse();
    }

    private static boolean isWordOf(String text, String writing) {
        for (int at = text.indexOf(writing); at >= 0 && !writing.isEmpty(); at = text.indexOf(writing, at + 1)) {
            int end = at + writing.length();
            if ((at == 0 || !Character.isAlphabetic(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isAlphabetic(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("abé ß'’.-,2W\u03a3\u03c3\u0627\u0130\u0111\u2122")
                        .ofMinLength(3)
                        .ofMaxLength(14),
                Arbitraries.strings()
                        .withChars("0123456789 ().-+")
                        .ofMinLength(4)
                        .ofMaxLength(16),
                Arbitraries.of("W2 1NY", "Jo Lee", "Ann-Mary O’Shea", "A B C", "LEE, Jo", "Lee Ann Jo", "Zoë García"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab 01,;-+(\n\u00a0\u00ad\u0301\u2019\u03a3\u0627")
                .ofMaxLength(8);
    }

    private static Glance glance(String... values) {
        return Glance.of(Stream.of(values).flatMap(Writings::of).toList());
    }

    private static String letters(int number) {
        return Integer.toString(number % 456_976 + 456_976, 26)
                .chars()
                .mapToObj(sign -> String.valueOf((char) ('a' + Character.digit(sign, 36))))
                .collect(Collectors.joining());
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
