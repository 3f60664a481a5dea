package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.release.RunLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole nights, from the inbox to the released pages, as a person would run them. */
class NightTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One run of the demo for all tests that only read what it left. */
    @TempDir
    private static Path demoFolder;

    private static Typed demo = new Typed(-1, "", "");

    @TempDir
    private Path folder;

    @BeforeAll
    static void runTheDemo() {
        demo = Typed.run("demo", "--data", demoFolder.resolve("data").toString());
    }

    @Test
    void anEmptyFolderGetsASiteWithoutFiguresAndIsToldSo() throws IOException {
        Typed night = Typed.on(data(), "nightly");

        assertThat(night.err()).isEmpty();
        assertThat(night.exit()).isZero();
        assertThat(night.out())
                .contains("The inbox held no files.")
                .contains("without figures")
                .contains(data().resolve("public/index.html").toString())
                .contains(data().resolve("staff/index.html").toString());
        assertThat(data().resolve("inbox")).isDirectory();
        assertThat(Files.readString(data().resolve("public/figures.html"))).contains("There are no figures yet.");
        assertThat(data().resolve("public/data")).doesNotExist();
    }

    @Test
    void theDemoTakesInFormsFromFourToolsAndRefusesWhatIsWrong() throws IOException {
        assertThat(demo.err()).isEmpty();
        assertThat(demo.exit()).isZero();
        JsonNode run = run(demoData());
        assertThat(forms(run))
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
        assertThat(formats(run)).contains("Microsoft Forms", "Google Forms", "Microsoft Teams", "a plain table");
        assertThat(demoData().resolve("rejected/Meeting register 2025-26-to-fix.xlsx"))
                .isRegularFile();
        assertThat(demoData().resolve("rejected/Ward 7 tea rota.csv-what-to-do.txt"))
                .content()
                .contains("was not taken in");
        assertThat(demoData().resolve("inbox")).isEmptyDirectory();
    }

    @Test
    void everyRowDroppedIsTakenInKnownOrRefused() throws IOException {
        for (JsonNode file : run(demoData()).get("files")) {
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
        Copied.tree(demoData(), data());
        Map<String, String> before = Tree.of(data().resolve("public"));
        Path archived;
        try (Stream<Path> files = Files.walk(data().resolve("archive"))) {
            archived = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
        drop("again.xlsx", Files.readAllBytes(archived));

        Typed again = Typed.on(data(), "nightly");

        assertThat(again.out()).contains("again.xlsx: Known already.");
        assertThat(run().get("files").get(0).get("known").asBoolean()).isTrue();
        assertThat(Tree.of(data().resolve("public"))).isEqualTo(before);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void aNightWithNothingNewChangesNothingInPublic() throws IOException {
        Copied.tree(demoData(), data());
        Map<String, String> before = Tree.of(data().resolve("public"));

        assertThat(Typed.on(data(), "nightly").exit()).isZero();

        assertThat(Tree.of(data().resolve("public"))).isEqualTo(before);
    }

    @Test
    void theSpreadsheetToFixClosesTheLoop() throws IOException {
        drop("register.csv", register("31/02/2026", "Present"));
        Typed.on(data(), "nightly");
        assertThat(counts()).containsExactly(1L, 0L, 0L, 0L, 1L);

        Path toFix = data().resolve("rejected/register-to-fix.csv");
        drop("mended.csv", Files.readString(toFix).replace("31/02/2026", "28/02/2026"));
        Typed.on(data(), "nightly");

        assertThat(counts()).containsExactly(1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void aLaterRegisterCorrectsAnEarlierOne() throws IOException {
        drop("register.csv", register("27/02/2026", "Apologies"), Instant.parse("2026-03-01T09:00:00Z"));
        Typed.on(data(), "nightly");
        drop("register.csv", register("27/02/2026", "Present"), Instant.parse("2026-03-02T09:00:00Z"));
        Typed.on(data(), "nightly");

        assertThat(counts()).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(Files.readString(data().resolve("staff/attendance-people.csv")))
                .contains("Carys Kestrelman");
    }

    @Test
    void onePersonsNightMareOfFilesDoesNotStopTheRest() throws IOException {
        drop("empty.csv", "");
        drop("half.xlsx", "PK\u0003\u0004 cut short");
        drop("unknown.csv", "Colour,Shape\nred,round\n");
        drop("broken.csv", "Meeting reference,Project\n\"M1,Outpatient letters\nM2,Outpatient letters\n");
        drop("good.csv", register("27/02/2026", "Present"));

        Typed night = Typed.on(data(), "nightly");

        assertThat(night.exit()).isZero();
        assertThat(night.out()).contains("empty.csv: Refused.", "half.xlsx: Refused.", "unknown.csv: Refused.");
        assertThat(night.out()).contains("broken.csv: Refused.", "good.csv: Taken in. 1 row read: 1 new");
        assertThat(night.out() + night.err()).doesNotContain("Exception", "\tat ");
        for (String name : List.of("empty.csv", "half.xlsx", "unknown.csv", "broken.csv")) {
            assertThat(data().resolve("rejected").resolve(name)).isRegularFile();
            assertThat(data().resolve("rejected").resolve(name + "-what-to-do.txt"))
                    .content(StandardCharsets.UTF_8)
                    .contains(name + " was not taken in.");
        }
    }

    @Test
    void nothingPersonalReachesThePublicSiteOrTheScreen() throws IOException {
        String published =
                String.join("\n", Tree.of(demoData().resolve("public")).values());

        for (String personal :
                List.of("Abara-Stone", "@post.example", "020 7946 0102", "community kitchen", "ring, in")) {
            assertThat(published).doesNotContain(personal);
            assertThat(demo.out() + demo.err()).doesNotContain(personal);
        }
        assertThat(Files.readString(demoData().resolve("staff/expressions-of-interest.html")))
                .contains("Abara-Stone");
    }

    @Test
    void aNameOnAPublicPageStopsTheReleaseAndTheLastGoodSiteStays() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        drop("register.csv", register("27/02/2026", "Present"));
        assertThat(Typed.on(data(), "nightly", "--home", home.toString()).exit())
                .isZero();
        Map<String, String> before = Tree.of(data().resolve("public"));
        Path page = home.resolve("site-content/role.md");
        Files.writeString(page, Files.readString(page) + "\n\nThank you, Carys Kestrelman.\n");

        Typed night = Typed.on(data(), "nightly", "--home", home.toString());

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("role.html").doesNotContain("Kestrelman");
        assertThat(Tree.of(data().resolve("public"))).isEqualTo(before);
    }

    @Test
    void aFaultInATemplateStopsTheReleaseWithASentence() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        Typed.on(data(), "nightly", "--home", home.toString());
        Map<String, String> before = Tree.of(data().resolve("public"));
        Files.writeString(home.resolve("templates/page.ftl"), "<#ftl output_format=\"HTML\">${nobody.knows}");

        Typed night = Typed.on(data(), "nightly", "--home", home.toString());

        assertThat(night.exit()).isEqualTo(1);
        assertThat(night.err()).contains("page.ftl").doesNotContain("\tat ").hasLineCount(1);
        assertThat(Tree.of(data().resolve("public"))).isEqualTo(before);
    }

    @Test
    void whatANightThatFailedTookInIsReportedByTheNext() throws IOException {
        Path home = Copied.home(folder.resolve("home"));
        String good = Files.readString(home.resolve("templates/page.ftl"));
        Files.writeString(home.resolve("templates/page.ftl"), "${");
        drop("register.csv", register("27/02/2026", "Present"));
        assertThat(Typed.on(data(), "nightly", "--home", home.toString()).exit())
                .isEqualTo(1);
        Files.writeString(home.resolve("templates/page.ftl"), good);

        Typed next = Typed.on(data(), "nightly", "--home", home.toString());

        assertThat(next.out()).contains("register.csv: Taken in. 1 row read: 1 new");
        assertThat(counts()).containsExactly(1L, 1L, 0L, 0L, 0L);
    }

    @Test
    void aSecondRunAtTheSameTimeSaysSoAndEndsWithThree() {
        RunLock held = RunLock.take(data()).orElseThrow();
        try {
            Typed night = Typed.on(data(), "nightly");

            assertThat(night.exit()).isEqualTo(3);
            assertThat(night.err()).startsWith("Another run is at work").hasLineCount(1);
        } finally {
            held.close();
        }
    }

    @Test
    void onlyTheOwnerMayReadTheReportsAndTheStore() throws IOException {
        assertThat(mode(demoData().resolve("staff").toRealPath())).isEqualTo("rwx------");
        assertThat(mode(demoData().resolve("staff/expressions-of-interest.html")))
                .isEqualTo("rw-------");
        assertThat(mode(demoData().resolve("store"))).isEqualTo("rwx------");
        assertThat(mode(demoData().resolve("rejected"))).isEqualTo("rwx------");
        assertThat(mode(demoData().resolve("archive"))).isEqualTo("rwx------");
        assertThat(mode(demoData().resolve("public/index.html"))).isEqualTo("rw-r--r--");
    }

    private static Path demoData() {
        return demoFolder.resolve("data");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void drop(String name, String text) throws IOException {
        drop(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void drop(String name, byte[] bytes) throws IOException {
        drop(name, bytes, Instant.parse("2026-03-01T09:00:00Z"));
    }

    private void drop(String name, String text, Instant changed) throws IOException {
        drop(name, text.getBytes(StandardCharsets.UTF_8), changed);
    }

    private void drop(String name, byte[] bytes, Instant changed) throws IOException {
        Path file = Files.createDirectories(data().resolve("inbox")).resolve(name);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(changed));
    }

    private static String register(String date, String status) {
        return "Meeting reference,Project,Meeting date,Lay partner,Status\n" + "M1,Outpatient letters," + date
                + ",Carys Kestrelman," + status + "\n";
    }

    private JsonNode run() throws IOException {
        return run(data());
    }

    private static JsonNode run(Path data) throws IOException {
        return JSON.readTree(Files.readString(data.resolve("staff/run.json")));
    }

    /** Read, accepted, replaced, unchanged and rejected of the first file of the last night. */
    private List<Long> counts() throws IOException {
        JsonNode file = run().get("files").get(0);
        return Stream.of("rowsRead", "accepted", "replaced", "unchanged", "rejected")
                .map(key -> file.get(key).asLong())
                .toList();
    }

    private static List<String> forms(JsonNode run) {
        return run.get("files")
                .valueStream()
                .map(file -> file.get("form").asString())
                .distinct()
                .toList();
    }

    private static List<String> formats(JsonNode run) {
        return run.get("files")
                .valueStream()
                .map(file -> file.get("format").asString())
                .toList();
    }

    private List<Path> inbox() throws IOException {
        try (Stream<Path> files = Files.list(data().resolve("inbox"))) {
            return files.toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
