package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Trust's data folder: staff drop files in it, and nights go by. */
final class Trust {
    private static final Path EXPORTS = Path.of("batch/src/test/resources/exports");
    private static final Instant WRITTEN = Instant.parse("2026-03-01T09:00:00Z");

    private final Path data;
    private int written;

    Trust(Path data) {
        this.data = data;
    }

    Path data() {
        return data;
    }

    /** Each drop is written an hour after the one before it. */
    void drop(String name, String text) throws IOException {
        drop(name, text.getBytes(StandardCharsets.UTF_8), WRITTEN.plusSeconds(3_600L * written++));
    }

    void drop(String name, byte[] bytes, Instant changed) throws IOException {
        Path file = Files.createDirectories(data.resolve("inbox")).resolve(name);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    void dropFixture(String fixture) throws IOException {
        Path file = EXPORTS.resolve(fixture);
        String name = fixture.replace('/', '-');
        drop(name, Files.readAllBytes(file), WRITTEN.plusSeconds(3_600L * written++));
    }

    /** A night that must end well. */
    Typed night() {
        Typed night = Typed.on(data, "nightly");
        assertThat(night.exit()).as(night.err()).isZero();
        return night;
    }

    List<JsonNode> files() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(data.resolve("staff/run.json")))
                .get("files")
                .valueStream()
                .toList();
    }

    JsonNode file(String name) throws IOException {
        return files().stream()
                .filter(file -> file.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Accepted, replaced, unchanged and rejected of a file of the last night. */
    List<Long> counts(String name) throws IOException {
        JsonNode file = file(name);
        return List.of(
                file.get("accepted").asLong(),
                file.get("replaced").asLong(),
                file.get("unchanged").asLong(),
                file.get("rejected").asLong());
    }

    Document page(String id) throws IOException {
        return Jsoup.parse(Files.readString(data.resolve("staff").resolve(id + ".html")));
    }

    /** The cells of each row of a section's table; none when the page has no such section. */
    List<List<String>> rows(String page, String section) throws IOException {
        return page(page).select("section:has(> h2#" + section + ") tbody tr").stream()
                .map(row -> row.children().eachText())
                .toList();
    }
}
