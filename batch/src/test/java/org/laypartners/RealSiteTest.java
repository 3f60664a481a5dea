package org.laypartners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.prose.Abbreviations;
import org.laypartners.prose.Readability;

/** The real content through the real templates: what an editor must not break. */
class RealSiteTest {
    /** The points of the role document. */
    private static final Path POINTS = Path.of("batch/src/test/resources/site/role-points.txt");

    @TempDir
    private static Path folder;

    private static Path site = Path.of("");

    @BeforeAll
    static void bake() {
        site = folder.resolve("site");
        new SiteDesk(Path.of("").toAbsolutePath(), DisclosureRule.LEAST).bake(site);
    }

    @Test
    void everyPointOfTheRoleDocumentStandsExactlyOnce() throws IOException {
        List<String> ids = pages().stream()
                .flatMap(page -> page.select("[id]").stream())
                .map(Element::id)
                .toList();
        Map<String, Long> times = ids.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));

        assertThat(Files.readAllLines(POINTS))
                .hasSize(45)
                .allSatisfy(point -> assertThat(times).containsEntry(point, 1L));
    }

    @Test
    void nobodyIsToldToPostAFormWhereThereIsNoAddress() throws IOException {
        assertThat(text(site, "paper-form.html"))
                .contains("Give it to a member of staff")
                .doesNotContain("post it");
        assertThat(text(site, "easy-read/how-to-join.html"))
                .contains("print the form")
                .doesNotContain("post it");

        Path home = Copied.home(folder.resolve("home"));
        Path settings = home.resolve("jbake.properties");
        Files.writeString(
                settings,
                Files.readString(settings).replace("contact.address=", "contact.address=1 Quince Row; London"));
        Path withAddress = folder.resolve("with-address");
        new SiteDesk(home, DisclosureRule.LEAST).bake(withAddress);

        assertThat(text(withAddress, "paper-form.html")).contains("post it to this address", "1 Quince Row London");
    }

    @Test
    void thePaperFormHasBoxesForYesAndNo() throws IOException {
        Element question = page("paper-form.html")
                .select("ol.paper li:contains(Are you paid staff)")
                .first();

        assertThat(question.select(".boxes li").eachText()).containsExactly("Yes", "No");
        assertThat(question.select("p.writing-line")).isEmpty();
    }

    @Test
    void thePrivacyNoticeSaysNothingThatItsFormsDoNot() throws IOException {
        Document notice = page("privacy.html");

        assertThat(notice.text()).doesNotContain("say they are optional");
        assertThat(notice.select("section[aria-labelledby=form-concerns]").text())
                .contains("See what we write down", "It is never published.")
                .doesNotContain("We may publish counts");
        assertThat(notice.select("section[aria-labelledby=form-roster] summary").eachText())
                .isNotEmpty()
                .noneMatch(summary -> summary.contains("question"));
        assertThat(notice.select("#how-long-we-keep-it ~ p:contains(as long as you are one)")
                        .text())
                .contains("but no longer than the list says");
        assertThat(notice.select("section[aria-labelledby=form-project-lead-feedback] li")
                        .eachText())
                .contains("May we publish your words on the website?");
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(name)));
    }

    private static String text(Path root, String name) throws IOException {
        return Jsoup.parse(Files.readString(root.resolve(name))).text();
    }

    @Test
    void aPointHoldsMoreThanItsMark() throws IOException {
        for (String point : Files.readAllLines(POINTS)) {
            String text = pages().stream()
                    .flatMap(page -> page.select("#" + point).stream())
                    .map(mark -> mark.parent() == null ? "" : mark.parent().text())
                    .findFirst()
                    .orElse("");
            assertThat(text).as(point).hasSizeGreaterThan(4);
        }
    }

    @Test
    void thePageOnJoiningShowsTheFormsOwnQuestions() throws IOException {
        String page = Files.readString(site.resolve("get-involved.html"));

        assertThat(Jsoup.parse(page).text())
                .contains("Which borough do you live in?", "Hammersmith and Fulham", "How should we contact you?");
    }

    @Test
    void theContactIsASettingAndNotPageText() throws IOException {
        assertThat(Files.readString(site.resolve("contact.html"))).contains("linda.burridge@nhs.net", "0203 312 5054");
        try (Stream<Path> content = Files.walk(Path.of("site-content"))) {
            assertThat(content.filter(Files::isRegularFile)
                            .map(file -> Tree.text(file, java.nio.charset.StandardCharsets.UTF_8)))
                    .noneMatch(text -> text.contains("Burridge"));
        }
    }

    @Test
    void thereAreSixProjectsOrMore() throws IOException {
        try (Stream<Path> projects = Files.list(site.resolve("projects"))) {
            assertThat(projects).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void noPageRunsAScriptOrAsksAnotherHost() throws IOException {
        for (Document page : pages()) {
            assertThat(page.select("script:not([type=application/ld+json]), iframe, object, embed, [style], [onclick]"))
                    .allMatch(script -> page.title().startsWith("Search - ")
                            && script.attr("src").equals("js/search.js"));
            assertThat(page.select("img[src^=http], link[href^=http]:not([rel=canonical])").stream()
                            .filter(element -> !element.attr("href").startsWith("https://lay-partners.example/")))
                    .isEmpty();
            assertThat(page.select("a.skip[href=#main]")).hasSize(1);
            assertThat(page.selectFirst("html").attr("lang")).isIn("en-GB", "ar");
        }
    }

    @Test
    void wordsAreExplainedByAButtonNextToTheirMeaning() throws IOException {
        Document role = Jsoup.parse(Files.readString(site.resolve("role.html")));

        assertThat(role.select("button.term")).hasSizeGreaterThan(5).allSatisfy(button -> {
            Element meaning = role.getElementById(button.attr("popovertarget"));
            assertThat(meaning).isNotNull();
            assertThat(meaning.text()).isNotBlank();
        });
        assertThat(role.select("a button.term, h1 button.term, h2 button.term, code button.term"))
                .isEmpty();
    }

    /** With what the templates say around the editors' words. */
    @Test
    void noPageIsHarderThanGradeSeven() throws IOException {
        for (Document page : pages()) {
            page.select("[popover], svg, [lang=ar]").remove();
            List<String> sentences = page.select("main p, main li, main dd").stream()
                    .filter(part -> part.select("p, li, dd").size() == 1)
                    .map(Element::text)
                    .filter(text -> text.matches(".*[.?!]"))
                    .toList();
            assertThat(Readability.of(sentences).grade()).as(page.title()).isLessThanOrEqualTo(7);
        }
    }

    @Test
    void everyShortFormIsExplainedOnItsPage() throws IOException {
        for (Document page : pages()) {
            page.select("[lang=ar]").remove();
            String text = page.select("main").text();
            assertThat(Abbreviations.in(text)).as(page.title()).allMatch(form -> Abbreviations.spellsOut(form, text));
        }
    }

    @Test
    void theAccessibilityStatementHasThePartsOfTheModel() throws IOException {
        assertThat(Jsoup.parse(Files.readString(site.resolve("accessibility.html")))
                        .select("main :is(h2, h3)")
                        .eachText())
                .containsSubsequence(
                        "How accessible this website is",
                        "Feedback and contact information",
                        "Reporting accessibility problems with this website",
                        "Enforcement procedure",
                        "Contacting us by phone or visiting us in person",
                        "Technical information about this website's accessibility",
                        "Compliance status",
                        "Non-accessible content",
                        "Non-compliance with the accessibility regulations",
                        "Disproportionate burden",
                        "Content that is not within the scope of the accessibility regulations",
                        "What we are doing to improve accessibility",
                        "Preparation of this accessibility statement");
    }

    private static List<Document> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> Jsoup.parse(Tree.text(file, java.nio.charset.StandardCharsets.UTF_8)))
                    .toList();
        }
    }
}
