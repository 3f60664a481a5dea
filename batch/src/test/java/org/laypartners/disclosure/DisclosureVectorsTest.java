package org.laypartners.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laypartners.measure.Measure;
import org.laypartners.measure.Period;

/** The ways in which published counts are known to leak, one by one, from {@code disclosure_vectors.csv}. */
class DisclosureVectorsTest {
    private static final Path VECTORS = Path.of("batch/src/test/resources/disclosure/disclosure_vectors.csv");
    private static final Pattern CELLS = Pattern.compile("\\[([0-9,]+)\\].*");

    private final TableProtection protection = new TableProtection(DisclosureRule.LEAST, Figures.OCTOBER);

    /** What each leaks when its total is made from true counts stands in {@link PossibleValuesTest}. */
    @ParameterizedTest
    @ValueSource(strings = {"D1", "D2", "D3", "D4", "D5"})
    void totalsOfShownRowsGiveNoHiddenRowAway(String id) throws IOException {
        int[] truth = cells(vector(id).get("true_values"));
        PublicTable table = protection.people(Figures.breakdown(truth), Set.of());

        assertThat(DisclosureAudit.exposed(List.of(table))).isEmpty();
        table.total()
                .ifPresent(total -> assertThat(Integer.parseInt(total.replaceAll("[^0-9]", "")))
                        .isEqualTo(table.rows().stream()
                                .mapToInt(row -> row.value().orElse(0))
                                .sum()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D6", "D7", "D9"})
    void nothingChangesFromOneNightToTheNextWithinAQuarter(String id) throws IOException {
        assertThat(vector(id).get("fix")).containsAnyOf("closed periods", "as D6");
        Period before = Period.fourClosedQuarters(LocalDate.of(2026, 10, 1));

        LocalDate.of(2026, 10, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(night -> assertThat(Period.fourClosedQuarters(night)).isEqualTo(before));

        assertThat(before.holds(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void aHiddenNumeratorHasNoPercentage() throws IOException {
        assertThat(vector("D8").get("true_values")).isEqualTo("3 of 12");

        PublicRow row = agreement(3, 12);

        assertThat(row.shown()).isEqualTo("fewer than 8");
        assertThat(row.share()).isEmpty();
    }

    @Test
    void nobodyLearnsThatAllOfAGroupSaidTheSame() throws IOException {
        assertThat(vector("D10").get("true_values")).startsWith("10 of 10");

        assertThat(agreement(10, 10).share())
                .contains("more than half")
                .isEqualTo(agreement(9, 14).share());
        assertThat(agreement(10, 10).base()).isEmpty();
        assertThat(protection.people(Figures.split(0, 10), Set.of()).isWithheld())
                .isTrue();
    }

    @Test
    void thereIsNoMinimumNorMaximumOfPeople() {
        // D11: no kind of measure carries the lowest, the highest or one person's figure.
        assertThat(Measure.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("OfPeople", "Things");
        assertThat(Measure.OfPeople.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Breakdown", "Split", "Agreements");
        assertThat(Arrays.stream(PublicTable.class.getDeclaredMethods()).map(method -> method.getName()))
                .doesNotContain("minimum", "maximum", "mean");
    }

    @Test
    void thePartsOfOneWholeAreShownOnlyWhereBothAreLarge() throws IOException {
        assertThat(vector("D12").get("true_values")).contains("12 all; 8 at St Mary's");

        assertThat(protection.people(Figures.split(8, 4), Set.of()).isWithheld())
                .isTrue();
    }

    private PublicRow agreement(int agree, int answered) {
        return protection
                .people(Figures.agreement(agree, answered), Set.of())
                .rows()
                .get(0);
    }

    private static CSVRecord vector(String id) throws IOException {
        try (Reader reader = Files.newBufferedReader(VECTORS, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .filter(record -> record.get("id").equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int[] cells(String text) {
        Matcher matcher = CELLS.matcher(text);
        assertThat(matcher.matches()).isTrue();
        return Arrays.stream(matcher.group(1).split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
