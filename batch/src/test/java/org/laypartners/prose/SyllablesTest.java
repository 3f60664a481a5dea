package org.laypartners.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    /** Words of the site and the documentation, and their syllables as the CMU Pronouncing Dictionary gives them first. */
    private static final Path DICTIONARY = Path.of("batch/src/test/resources/prose/syllables.csv");

    @ParameterizedTest
    @CsvSource({
        "people, 2",
        "make, 1",
        "table, 2",
        "asked, 1",
        "wanted, 2",
        "pages, 2",
        "idea, 3",
        "area, 3",
        "being, 2",
        "evaluation, 5",
        "paternalism, 5",
        "co-production, 4",
        "statement, 2",
        "something, 2",
        "creature, 2",
        "Italian, 3",
        "Trust's, 1",
        "didn't, 2",
        "the, 1",
        "hmm, 1"
    })
    void countsThemAsTheyAreSpoken(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"NHS, 3", "BSL, 3", "WCAG, 6", "I, 1", "A, 1"})
    void spellsInitials(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }

    @Test
    void agreesWithADictionaryOnNearlyAllWords() throws IOException {
        List<String[]> words = Files.readAllLines(DICTIONARY).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        long right = words.stream()
                .filter(word -> Syllables.in(word[0]) == Integer.parseInt(word[1]))
                .count();

        assertThat(words).hasSizeGreaterThan(900);
        assertThat(right).isGreaterThan(words.size() * 98 / 100);
    }
}
