package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every page of a night on the examples, as readers meet it: the public site over HTTP, the staff reports from their folder. */
class ReleasedPagesTest {
    /** Pages of different kinds: links over a picture, words explained by buttons, tables to scroll, a staff report. */
    private static final Set<String> WALKED = Set.of(
            "public/index.html", "public/role.html", "public/figures.html", "staff/expressions-of-interest.html");

    /** One night and one browser for all tests, which only read what was seen. */
    @TempDir
    private static Path folder;

    private static final List<Visit> VISITS = new ArrayList<>();
    private static final List<Walk> WALKS = new ArrayList<>();
    private static String checker = "";

    @BeforeAll
    static void openEveryPage() throws IOException, InterruptedException {
        Chromium chromium = Chromium.orSkip();
        ExampleNight night = ExampleNight.in(folder);
        Axe axe = new Axe();
        try (LocalSite site = LocalSite.start(night.publicFolder(), ExampleNight.host());
                Browser browser = Browser.start(chromium, Files.createDirectory(folder.resolve("browser")))) {
            List<Page> pages = Stream.concat(night.publicPages(site).stream(), night.staffPages().stream())
                    .toList();
            pages.forEach(page -> VISITS.add(Visit.to(page, browser, axe)));
            checker = axe.version(browser);
            pages.stream()
                    .filter(page -> WALKED.contains(page.name()))
                    .forEach(page -> WALKS.add(Walk.through(page, browser, Pass.LIGHT_AND_WIDE)));
        }
    }

    @Test
    void everyPageOfBothTreesWasOpened() {
        assertThat(VISITS)
                .extracting(visit -> visit.page().name())
                .contains("public/index.html", "public/404.html", "public/projects/going-home.html")
                .contains("staff/index.html", "staff/attendance.html", "staff/words.html");
    }

    @Test
    void noPageBreaksARuleOfAccessibility() {
        assertThat(VISITS.stream().flatMap(Visit::findings)).isEmpty();
    }

    @Test
    void theAccessibilityStatementSaysWhatIsTestedHere() throws IOException {
        JsonNode statement = new YAMLMapper().readTree(Path.of("batch/reference/accessibility-tests.yml"));

        assertThat(statement.get("checker").asString()).isEqualTo(checker);
        assertThat(statement.get("looks").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Pass.values()).map(Pass::toString).toList());
        assertThat(statement.get("faults").isEmpty())
                .isEqualTo(VISITS.stream().flatMap(Visit::findings).findAny().isEmpty());
        assertThat(Files.readString(folder.resolve("data/public/accessibility.html")))
                .contains(checker, "light at 320 pixels", "It found no faults.");
    }

    @Test
    void noPageMustBeScrolledSideways() {
        assertThat(VISITS.stream().flatMap(Visit::tooWide)).isEmpty();
    }

    @Test
    void everyPageHasItsStylesheet() {
        assertThat(VISITS)
                .allSatisfy(visit -> assertThat(visit.looks().values())
                        .as(visit.page().name())
                        .allMatch(Visit.Look::styled));
    }

    @Test
    void everyPageIsDarkForReadersWhoPreferThat() {
        assertThat(VISITS)
                .allSatisfy(visit -> assertThat(visit.look(Pass.DARK_AND_WIDE).ground())
                        .as(visit.page().name())
                        .isNotEqualTo(visit.look(Pass.LIGHT_AND_WIDE).ground()));
    }

    @Test
    void noPageAsksAnotherHostForAnything() {
        assertThat(VISITS)
                .allSatisfy(visit ->
                        assertThat(visit.asked()).as(visit.page().name()).isEmpty());
    }

    @Test
    void noPageComplainsInTheConsole() {
        assertThat(VISITS)
                .allSatisfy(visit ->
                        assertThat(visit.complaints()).as(visit.page().name()).isEmpty());
    }

    @Test
    void theFirstTabOffersToSkipToTheContent() {
        assertThat(VISITS)
                .allSatisfy(visit -> assertThat(visit.firstStop())
                        .as(visit.page().name())
                        .isEqualTo(new Visit.FirstStop(true, true)));
    }

    @Test
    void theKeyboardReachesAllThatCanBeActedOnAndShowsWhereItIs() {
        assertThat(WALKS).hasSameSizeAs(WALKED).allMatch(walk -> walk.interactive() > 10);
        assertThat(WALKS.stream().flatMap(Walk::faults)).isEmpty();
    }
}
