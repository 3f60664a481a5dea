package org.laypartners.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePopulationTest {
    static final Path REAL = Path.of("batch/reference");

    private final ReferencePopulation population = ReferencePopulation.read(REAL, Map.of());

    @TempDir
    private Path folder;

    /** The file's percents have one decimal, so half of one in its last place is all that may part them. */
    @Test
    void agreesWithThePercentsThatTheFileGivesForTheCatchment() throws IOException {
        for (Topic topic : Topic.withReference()) {
            List<CSVRecord> given = rows().stream()
                    .filter(row -> row.get("area_code").equals("RYJ-CATCHMENT"))
                    .filter(row -> row.get("topic").equals(topic.census()))
                    .toList();
            assertThat(given)
                    .hasSize(
                            topic == Topic.BOROUGH
                                    ? 0
                                    : population.categories(topic).size());
            assertThat(given)
                    .allSatisfy(row -> assertThat(100 * population.share(Area.CATCHMENT, topic, row.get("category")))
                            .isCloseTo(Double.parseDouble(row.get("percent")), within(0.0501)));
        }
    }

    @Test
    void takesTheBoroughsTogetherFromExactCounts() {
        // 1,070,412 of 2,092,962 and 241,689 of 1,705,850; the file's percents are 51.1 and 14.2.
        assertThat(population.share(Area.BOROUGHS, Topic.SEX, "Female")).isCloseTo(0.511434, within(0.0000005));
        assertThat(population.share(Area.BOROUGHS, Topic.AGE, "16 to 24")).isCloseTo(0.141682, within(0.0000005));
    }

    @Test
    void theSharesOfEachTopicMakeOne() {
        for (Topic topic : Topic.withReference()) {
            for (Area area : Area.values()) {
                double all = population.categories(topic).stream()
                        .mapToDouble(category -> population.share(area, topic, category))
                        .sum();
                assertThat(all).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void knowsTheFiveAndTheNineteenGroupsAndTheEightBoroughsInTheFilesOrder() {
        assertThat(population.categories(Topic.ETHNIC_GROUP)).hasSize(5).endsWith("White", "Other ethnic group");
        assertThat(population.categories(Topic.ETHNIC_GROUP_IN_FULL)).hasSize(19);
        assertThat(population.categories(Topic.BOROUGH)).hasSize(8).startsWith("Brent", "Ealing");
        assertThat(population.categories(Topic.RELIGION)).isEmpty();
    }

    @Test
    void theNineteenGroupsAddUpToTheFive() {
        for (String group : population.categories(Topic.ETHNIC_GROUP)) {
            double parts = population.categories(Topic.ETHNIC_GROUP_IN_FULL).stream()
                    .filter(category -> Topic.group(category).equals(group))
                    .mapToDouble(category -> population.share(Area.BOROUGHS, Topic.ETHNIC_GROUP_IN_FULL, category))
                    .sum();
            assertThat(parts).isCloseTo(population.share(Area.BOROUGHS, Topic.ETHNIC_GROUP, group), within(1e-9));
        }
    }

    @Test
    void whereAdultsLiveIsTheShareOfThoseOverSixteen() {
        // 275,139 of 1,705,850.
        assertThat(population.share(Area.BOROUGHS, Topic.BOROUGH, "Brent")).isCloseTo(0.161291, within(0.0000005));
    }

    /** 0.12653 of the 0.791141 that the eight boroughs make; the row OTHER counts nothing. */
    @Test
    void whereTheCatchmentLivesIsScaledToTheBoroughs() {
        assertThat(population.share(Area.CATCHMENT, Topic.BOROUGH, "Brent")).isCloseTo(0.159934, within(0.0000005));
        assertThat(population.share(Area.CATCHMENT, Topic.BOROUGH, "All other local authorities"))
                .isZero();
    }

    /** Female are 173,123 of 339,816 in Brent, and Brent is all there is. */
    @Test
    void weightsThatAreGivenStandInForThoseOfTheFile() throws IOException {
        Files.copy(REAL.resolve("census.csv"), folder.resolve("census.csv"));
        ReferencePopulation brent = ReferencePopulation.read(folder, Map.of("Brent", 0.25));

        assertThat(brent.share(Area.CATCHMENT, Topic.SEX, "Female")).isCloseTo(0.509461, within(0.0000005));
        assertThat(brent.share(Area.CATCHMENT, Topic.BOROUGH, "Brent")).isEqualTo(1);
        assertThat(brent.share(Area.CATCHMENT, Topic.BOROUGH, "Ealing")).isZero();
        assertThat(brent.share(Area.BOROUGHS, Topic.SEX, "Female")).isCloseTo(0.511434, within(0.0000005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN, 0})
    void aWeightThatIsNoShareIsRefused(double weight) {
        assertThatThrownBy(() -> ReferencePopulation.read(REAL, Map.of("Brent", weight)))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContaining("weight")
                .hasMessageEndingWith(".");
    }

    @Test
    void weightsOfMoreThanOneWholeAreRefused() {
        assertThatThrownBy(() -> ReferencePopulation.read(REAL, Map.of("Brent", 0.6, "Ealing", 0.5)))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("The weights of the boroughs must add up to more than 0, and to 1 at most.");
    }

    @Test
    void aWeightForAPlaceThatIsNoBoroughIsRefused() {
        assertThatThrownBy(() -> ReferencePopulation.read(REAL, Map.of("Atlantis", 0.5)))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("There is a weight for Atlantis, but census.csv has no such borough.");
    }

    @Test
    void aMissingFileIsSaidInASentence() {
        assertThatThrownBy(() -> ReferencePopulation.read(folder, Map.of()))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("census.csv is missing or is no table.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "census.csv    | area_code,    | code,       | census.csv, row 2: there is no \"area_code\".",
                "census.csv    | 111515,339821 | many,339821 | census.csv, row 2: \"count\" is not a whole number of people.",
                "census.csv    | 111515,339821 | 11151,339821| add up to their base",
                "census.csv    | Brent,sex     | Brent,sexx  | census.csv has no figures on \"sex\" for Brent.",
                "census.csv    | NWL8          | NWL9        | NWL8",
                "census.csv    | sex,Male,1666 | sex,Men,1666| other categories of \"sex\"",
                "census.csv    | sex,Male,1666 | sex,Female,1666| census.csv, row 27: the category stands there twice.",
                "catchment.csv | 0.174044      | a sixth     | catchment.csv, row 2: \"share_of_catchment\" is not a number.",
                "catchment.csv | 0.174044      | 17.4044     | catchment.csv, row 2: a weight is a share from 0 to 1.",
                "catchment.csv | Ealing        | Westminster | catchment.csv, row 3: the borough stands there twice.",
                "catchment.csv | Ealing        | Uxbridge    | There is a weight for Uxbridge"
            })
    void aBrokenFileIsSaidInASentence(String file, String was, String is, String sentence) throws IOException {
        for (String name : List.of("census.csv", "catchment.csv")) {
            String text = Files.readString(REAL.resolve(name));
            Files.writeString(folder.resolve(name), name.equals(file) ? text.replace(was, is) : text);
        }

        assertThatThrownBy(() -> ReferencePopulation.read(folder, Map.of()))
                .isInstanceOf(ReferenceException.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @Test
    void aFileOfOtherBytesIsSaidInASentence() throws IOException {
        byte[] noise = new byte[2000];
        Arrays.fill(noise, (byte) 0xFF);
        Files.write(folder.resolve("census.csv"), noise);

        assertThatThrownBy(() -> ReferencePopulation.read(folder, Map.of()))
                .isInstanceOf(ReferenceException.class)
                .hasMessage("census.csv is missing or is no table.");
    }

    private static List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(REAL.resolve("census.csv"))) {
            return format.parse(reader).getRecords();
        }
    }
}
