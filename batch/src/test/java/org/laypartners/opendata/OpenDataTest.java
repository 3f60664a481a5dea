package org.laypartners.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laypartners.disclosure.PublicTable;
import org.laypartners.measure.Count;
import org.laypartners.site.GatedFigures;
import org.laypartners.site.PublicPages;
import org.laypartners.site.SmallSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 6);
    private static final PublicTable BOROUGHS = GatedFigures.on(NIGHT)
            .people(
                    "boroughs",
                    "Where they live",
                    new Count("Ealing, \"west\"", 16),
                    new Count("Brent", 4),
                    new Count("Harrow", 0));
    private static final PublicTable ATTENDANCE = GatedFigures.on(NIGHT).split("attendance", 21, 13);
    private static final PublicTable MEETINGS =
            GatedFigures.on(NIGHT).things("meetings", new Count("July to September", 3));
    private static final PublicTable WITHHELD = GatedFigures.on(NIGHT).people("few", "Too few", new Count("Ealing", 5));

    @TempDir
    Path home;

    @Test
    void givesEachCellWithWhatWasDoneToIt() {
        assertThat(baked().get("data/boroughs.csv").lines())
                .containsExactly(
                        "label,value,shown,treatment,treatment_words,share,share_base",
                        "\"Ealing, \"\"west\"\"\",15,15,rounded,Rounded,,",
                        "Brent,,fewer than 8,below-threshold,Too few to show,,",
                        "Harrow,0,0,exact,Exact,,");
    }

    @Test
    void givesAShareWithTheNumberItIsAPartOf() {
        assertThat(baked().get("data/attendance.csv")).contains("Most,20,20,rounded,Rounded,about 57 percent,35\r\n");
    }

    @Test
    void givesAllFiguresInOneFileAndOneLineForEachInAnother() {
        Map<String, String> files = baked();

        assertThat(files.get("data/all-figures.csv").lines())
                .hasSize(1 + 3 + 2 + 1)
                .contains("meetings,Meetings,things,2025-10-01,2026-09-30,2026-10-06,Quarter,Meetings,"
                        + "July to September,3,3,exact,Exact,,");
        assertThat(files.get("data/list-of-figures.csv").lines())
                .hasSize(1 + 4)
                .anyMatch(line -> line.startsWith("few,Too few,people,") && line.endsWith(",true,few.csv"))
                .anyMatch(line -> line.startsWith("boroughs,") && line.endsWith(",false,boroughs.csv"));
    }

    @Test
    void aWithheldFigureKeepsItsFileButHasNoRows() {
        assertThat(baked().get("data/few.csv"))
                .isEqualTo("label,value,shown,treatment,treatment_words,share,share_base\r\n");
    }

    @Test
    void aStrictReaderAcceptsTheFolder() {
        baked();

        assertThat(DataFolder.faults(home.resolve("out/data"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boroughs.csv | Brent,, | Harrow,, | boroughs.csv: a key stands twice",
                "boroughs.csv | Brent,, | Brent,few, | boroughs.csv, value: a cell is not of its type",
                "boroughs.csv | below-threshold | hidden | boroughs.csv, treatment: a cell has another format",
                "boroughs.csv | fewer than 8 | '' | boroughs.csv, shown: a cell is blank",
                "boroughs.csv | label,value | name,value | boroughs.csv: headings are not the titles",
                "boroughs.csv | Brent,, | Brent, | boroughs.csv: a row is too short",
                "all-figures.csv | meetings,Meetings | unknown,Meetings | all-figures.csv: a row names what",
                "metadata.json | few.csv | many.csv | many.csv is not there",
                "metadata.json | tableSchema | tableScheme | the vocabulary has no tableScheme there",
                "metadata.json | csvw | other | no context"
            })
    void theStrictReaderSeesWhatIsWrong(String file, String right, String wrong, String fault) throws IOException {
        baked();
        Path data = home.resolve("out/data");
        Files.writeString(
                data.resolve(file), Files.readString(data.resolve(file)).replace(right, wrong));

        assertThat(DataFolder.faults(data)).anyMatch(found -> found.contains(fault));
    }

    @Test
    void theStrictReaderSeesAFileThatNothingDescribes() throws IOException {
        baked();
        Files.writeString(home.resolve("out/data/old.csv"), "label\r\n");

        assertThat(DataFolder.faults(home.resolve("out/data"))).containsExactly("old.csv is not described");
    }

    @Test
    void saysLicencePublisherPeriodAndReleaseOfEachTable() {
        JsonNode description = JsonMapper.builder().build().readTree(baked().get("data/metadata.json"));

        assertThat(description.path("tables").valueStream()).hasSize(6).allSatisfy(table -> {
            assertThat(table.path("dc:license").path("@id").asString()).isEqualTo("https://licence.example/");
            assertThat(table.path("dc:publisher").asString()).isEqualTo("A Trust");
            assertThat(table.path("dc:temporal").asString()).isEqualTo("2025-10-01/2026-09-30");
            assertThat(table.path("dc:issued").path("@value").asString()).isEqualTo("2026-10-06");
            assertThat(table.path("dc:title").asString()).isNotBlank();
        });
    }

    @Test
    void saysTheRuleOfATableInItsNotes() {
        assertThat(baked().get("data/metadata.json"))
                .contains("counts under 8 are not shown and the rest are to the nearest 5");
    }

    @Test
    void leavesTheLicenceOutWhereNoneIsSet() {
        DataDescription bare = new DataDescription(OpenData.of(List.of(MEETINGS)), Map.of());

        assertThat(bare.json()).doesNotContain("dc:license", "dc:publisher");
    }

    @Test
    void withoutFiguresThereAreNoFiles() {
        assertThat(SmallSite.in(home).bake(PublicPages.NONE, "out"))
                .noneSatisfy((name, text) -> assertThat(name).startsWith("data/"));
    }

    private Map<String, String> baked() {
        return SmallSite.in(home).bake(SmallSite.pages(List.of(BOROUGHS, ATTENDANCE, MEETINGS, WITHHELD)), "out");
    }
}
