package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A night on the examples, which all of these share, and the night after it. */
class DemoTest {
    @TempDir
    private static Path demoFolder;

    private static Typed ran = new Typed(-1, "", "");

    @TempDir
    private Path folder;

    @BeforeAll
    static void runTheDemo() {
        ran = Typed.run("demo", "--data", demo().data().toString());
    }

    @Test
    void theDemoTakesInFormsFromFourToolsAndRefusesWhatIsWrong() throws IOException {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        List<JsonNode> files = demo().files();
        assertThat(each(files, "form"))
                .containsExactlyInAnyOrder(
                        "equality-monitoring",
                        "expression-of-interest",
                        "feedback",
                        "meeting-register",
                        "meeting-report",
                        "progress",
                        "project-lead-feedback",
                        "quote-decisions",
                        "roster",
                        "");
        assertThat(each(files, "format"))
                .contains("Microsoft Forms", "Google Forms", "Microsoft Teams", "a plain table");
        assertThat(demo().data().resolve("rejected/Meeting register 2025-26-to-fix.xlsx"))
                .isRegularFile();
        assertThat(demo().data().resolve("rejected/Ward 7 tea rota.csv-what-to-do.txt"))
                .content()
                .contains("was not taken in");
        assertThat(demo().data().resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void staffReadTheSameFreePlacesAsThePublic() throws IOException {
        String staff = text(demo().data().resolve("staff/expressions-of-interest.html"), "main");
        assertThat(staff).contains("Free places are those that the project's page shows");
        assertThat(staff).contains("Finding your way at St Mary's 2 ");
        assertThat(text(demo().data().resolve("public/projects/finding-your-way.html"), "main"))
                .contains("Free places for lay partners 2 ");
    }

    private static String text(Path page, String part) throws IOException {
        return Jsoup.parse(Files.readString(page)).select(part).text();
    }

    @Test
    void everyRowDroppedIsTakenInKnownOrRefused() throws IOException {
        for (JsonNode file : demo().files()) {
            assertThat(file.get("rowsRead").asLong())
                    .as(file.get("name").asString())
                    .isEqualTo(file.get("accepted").asLong()
                            + file.get("replaced").asLong()
                            + file.get("unchanged").asLong()
                            + file.get("rejected").asLong());
            Set<Long> refusedRows = file.get("refusals")
                    .valueStream()
                    .flatMap(refusal -> refusal.get("rows").valueStream())
                    .flatMap(run -> LongStream.rangeClosed(
                                    run.get(0).asLong(), run.get(1).asLong())
                            .boxed())
                    .collect(Collectors.toSet());
            assertThat(refusedRows).hasSize(file.get("rejected").asInt());
        }
    }

    @Test
    void theSameFileUnderAnotherNameChangesNothing() throws IOException {
        Copied.tree(demo().data(), data());
        Map<String, String> before = Tree.of(data().resolve("public"));
        Path archived;
        try (Stream<Path> files = Files.walk(data().resolve("archive"))) {
            archived = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
        Trust trust = new Trust(data());
        trust.drop("again.xlsx", Files.readAllBytes(archived), Instant.parse("2026-03-01T09:00:00Z"));

        Typed again = Typed.on(data(), "nightly");

        assertThat(again.out()).contains("again.xlsx: Known already.");
        assertThat(trust.file("again.xlsx").get("known").asBoolean()).isTrue();
        assertThat(Tree.of(data().resolve("public"))).isEqualTo(before);
        assertThat(data().resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void aNightWithNothingNewChangesNothingInPublic() throws IOException {
        Copied.tree(demo().data(), data());
        Map<String, String> before = Tree.of(data().resolve("public"));

        assertThat(Typed.on(data(), "nightly").exit()).isZero();

        assertThat(Tree.of(data().resolve("public"))).isEqualTo(before);
    }

    @Test
    void publicFiguresSayWhatTheyCount() throws IOException {
        Path site = demo().data().resolve("public");

        assertThat(site.resolve("commitments/open.html"))
                .content()
                .contains("Replies that agree", "about 45 of 65", "We count replies, not people.")
                .doesNotContain("Lay partners who agree");
        assertThat(site.resolve("figures.html"))
                .content()
                .contains(
                        "For all 8 of these statements, at least half of the replies agree.",
                        "12 changes were reported, counting each kind of change once for each project.",
                        "22 stages were shaped with lay partners, counting each stage once for each project.",
                        "8 projects have a page on our website.");
        assertThat(site.resolve("data/all-figures.csv")).content().contains(",Statement,Replies that agree,");
    }

    @Test
    void staffReadWhyRowsWereRefusedInPlainWords() throws IOException {
        assertThat(demo().page("data-quality").text())
                .contains("Not the answer that is needed", "Not written as it should be", "Left blank")
                .doesNotContain("Must be", "Not in form");
        assertThat(demo().page("index").text()).contains("See how many of each form");
    }

    @Test
    void nothingPersonalReachesThePublicSiteOrTheScreen() throws IOException {
        String published =
                String.join("\n", Tree.of(demo().data().resolve("public")).values());

        for (String personal :
                List.of("Abara-Stone", "@post.example", "020 7946 0102", "community kitchen", "ring, in")) {
            assertThat(published).doesNotContain(personal);
            assertThat(ran.out() + ran.err()).doesNotContain(personal);
        }
        assertThat(Files.readString(demo().data().resolve("staff/expressions-of-interest.html")))
                .contains("Abara-Stone");
    }

    @Test
    void onlyTheOwnerMayReadTheReportsAndTheStore() throws IOException {
        assertThat(mode(demo().data().resolve("staff").toRealPath())).isEqualTo("rwx------");
        assertThat(mode(demo().data().resolve("staff/expressions-of-interest.html")))
                .isEqualTo("rw-------");
        assertThat(mode(demo().data().resolve("store"))).isEqualTo("rwx------");
        assertThat(mode(demo().data().resolve("rejected"))).isEqualTo("rwx------");
        assertThat(mode(demo().data().resolve("archive"))).isEqualTo("rwx------");
        assertThat(mode(demo().data().resolve("public/index.html"))).isEqualTo("rw-r--r--");
    }

    private static Trust demo() {
        return new Trust(demoFolder.resolve("data"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static List<String> each(List<JsonNode> files, String key) {
        return files.stream().map(file -> file.get(key).asString()).distinct().toList();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
