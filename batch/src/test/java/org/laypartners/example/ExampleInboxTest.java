package org.laypartners.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.Examples;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.feed.Hours;

/** The committed examples are what their generator writes, so that a change to a form or a project reaches them. */
class ExampleInboxTest {
    private static final Path EXAMPLES = Path.of("batch/examples/inbox");

    @TempDir
    private Path folder;

    @Test
    void theExamplesAreWhatTheirGeneratorWrites() throws IOException {
        Path target = Boolean.getBoolean("examples.write") ? EXAMPLES : folder;
        Examples.writeTo(target);

        assertThat(names(EXAMPLES)).isEqualTo(names(target));
        for (String name : names(EXAMPLES)) {
            if (name.endsWith(".csv")) {
                assertThat(EXAMPLES.resolve(name)).hasSameBinaryContentAs(target.resolve(name));
            }
        }
    }

    @Test
    void theRegisterSaysOfEachMeetingWhatItsPageSays() throws IOException {
        SiteContent content = SiteContent.read(new SiteFolders(Path.of("").toAbsolutePath()));
        Map<String, ProjectPage> pages =
                content.projects().stream().collect(Collectors.toMap(ProjectPage::title, page -> page));
        try (Reader register = Files.newBufferedReader(EXAMPLES.resolve("Meeting register 2025-26.csv"));
                CSVParser lines = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(register)) {
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                ProjectPage page = pages.get(line.get("Project"));
                Hours hours = page.hours().orElseThrow();
                assertThat(line.get("Start time")).isEqualTo(hours.from().toString());
                assertThat(Duration.between(hours.from(), hours.to()))
                        .isEqualTo(Duration.ofMinutes(Long.parseLong(line.get("Planned minutes"))));
                assertThat(page.how())
                        .containsAll(
                                switch (line.get("Format")) {
                                    case "Online" -> List.of("Online meetings");
                                    case "In person" -> List.of("In person");
                                    default -> List.of("In person", "Online meetings");
                                });
            });
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
