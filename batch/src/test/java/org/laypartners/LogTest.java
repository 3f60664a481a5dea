package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a night writes in its log: when, how much and what went wrong, never what somebody answered or a file is called. */
class LogTest {
    @TempDir
    private Path folder;

    @Test
    void aLogInJsonTellsOfTheNightAndOfNobody() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Asked.dropAll(new Trust(data));

        Started night = Started.on(data, "nightly", "--lay-partners.log=json", "--logging.level.org.laypartners=DEBUG");

        assertThat(night.end()).as(night.said()).isZero();
        List<JsonNode> lines = json(night.said());
        assertThat(lines)
                .extracting(line -> line.get("formattedMessage").asString())
                .contains("The night of 6 October 2026 began.")
                .anyMatch(line ->
                        line.startsWith("The night of 6 October 2026 ended well. Files: 6 dealt with, 0 left."));
        assertThat(runs(lines)).hasSize(1);
        assertNobody(lines);
    }

    @Test
    void aNightThatFailsSaysSoInItsLogWithoutWhatAnExceptionSays() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Asked.dropAll(new Trust(data));
        Files.writeString(
                Files.createDirectories(data.resolve("store")).resolve("lay-partners.db"), "Zoe.OShea@post.example");

        Started night = Started.on(data, "nightly", "--lay-partners.log=json", "--logging.level.org.laypartners=DEBUG");

        assertThat(night.end()).isEqualTo(1);
        List<JsonNode> lines = json(night.said());
        assertThat(lines)
                .filteredOn(line -> line.get("level").asString().equals("ERROR"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("formattedMessage").asString())
                        .startsWith("The night of 6 October 2026 did not end well."));
        assertNobody(lines);
    }

    private static List<JsonNode> json(String said) {
        return said.lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static Set<String> runs(List<JsonNode> lines) {
        return lines.stream()
                .map(line -> line.path("mdc").path("run").asString(""))
                .filter(run -> !run.isEmpty())
                .collect(Collectors.toSet());
    }

    private static void assertNobody(List<JsonNode> lines) {
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.toString().toLowerCase(Locale.ROOT))
                        .doesNotContain(Asked.ZOE)
                        .doesNotContain(Asked.BRAM)
                        .doesNotContain("cleo")
                        .doesNotContain(".csv"));
    }

    @Test
    void aLogThatThereIsNotIsNamed() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));

        Started night = Started.where("LAY_PARTNERS_LOG", "jsn", data, "nightly");

        assertThat(night.end()).isEqualTo(1);
        assertThat(night.said())
                .isEqualToIgnoringNewLines(
                        "The setting lay-partners.log (LAY_PARTNERS_LOG) is not what it may be: one of"
                                + " text, json was expected. Nothing was released; the last good site and reports stay up.");
    }
}
