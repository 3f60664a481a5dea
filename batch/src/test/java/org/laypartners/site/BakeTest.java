package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.laypartners.disclosure.DisclosureRule;
import org.laypartners.measure.Count;

class BakeTest extends OnASmallSite {
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 6);

    @Test
    void writesEachPageAndTheAssets() {
        BakeResult result = Bake.bake(site.folders(), PublicPages.NONE, home.resolve("out"));

        assertThat(result.pages()).isEqualTo(2);
        assertThat(SmallSite.filesOf(home.resolve("out")))
                .containsOnlyKeys("css/site.css", "index.html", "role.html")
                .hasEntrySatisfying(
                        "role.html",
                        page -> assertThat(page)
                                .contains("<h2 id=\"the-work\">The work</h2>", "Written on 10 November 2026."));
    }

    @Test
    void twoBakesGiveTheSameBytesWhateverTheZoneAndLocale() {
        site.page("projects/b.md", "project", "stage=running\nplaces=2\nfilled=1\n", "Words.")
                .page("projects/a.md", "project", "stage=running\nplaces=2\nfilled=1\n", "Words.");
        Map<String, String> first = site.bake(PublicPages.NONE, "one");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(site.bake(PublicPages.NONE, "two")).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void leavesTheMachinesLocaleAsItWas() {
        Locale before = Locale.getDefault();
        Locale dates = Locale.getDefault(Locale.Category.FORMAT);
        Locale words = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.FRANCE);
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMANY);
            site.bake(PublicPages.NONE, "out");

            assertThat(Locale.getDefault()).isEqualTo(before);
            assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.FRANCE);
            assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(Locale.GERMANY);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, dates);
            Locale.setDefault(Locale.Category.DISPLAY, words);
        }
    }

    @Test
    void leavesOutDrafts() {
        site.file("site-content/later.md", "title=Later\ntype=page\nstatus=draft\ndate=2026-11-10\n~~~~~~\nWords.\n");

        assertThat(site.bake(PublicPages.NONE, "out"))
                .doesNotContainKey("later.html")
                .hasSize(3);
    }

    @Test
    void wordsInFiguresStayInert() {
        site.page("figures.md", "figures", "Figures.");
        Map<String, String> files = site.bake(
                SmallSite.pages(List.of(GatedFigures.on(NIGHT)
                        .people(
                                "boroughs",
                                "<script>alert(1)</script> ${content.title}",
                                new Count("Ealing, \"west\"", 16),
                                new Count("Brent", 4)))),
                "out");

        assertThat(files.get("figures.html"))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${content.title}")
                .contains("Ealing, &quot;west&quot;: 15 (100)", "Brent: fewer than 8 (0, hidden)")
                .contains("1 October 2025 to 30 September 2026", "2026-10-06");
    }

    @Test
    void showsTheQuestionsOfTheForm() {
        site.page("get-involved.md", "join", "Join.");
        JoinQuestion question =
                new JoinQuestion("Which borough?", true, "Choose one", List.of("Ealing", "Hammersmith & Fulham"));

        assertThat(site.bake(
                                new PublicPages(
                                        List.of(),
                                        DisclosureRule.LEAST,
                                        Optional.empty(),
                                        List.of(question),
                                        List.of()),
                                "out")
                        .get("get-involved.html"))
                .contains("Which borough? Choose one Ealing Hammersmith &amp; Fulham");
    }

    @Test
    void showsWhatEachFormAsksAndWhy() {
        site.page("privacy.md", "privacy", "Privacy.");
        FormNotice notice = new FormNotice(
                "tea",
                "Tea",
                "To make it as you like it.",
                false,
                Optional.of(36),
                List.of(new FormNotice.Asked("Only we see this.", List.of("Milk & sugar?"))));
        FormNotice unset = new FormNotice("cake", "Cake", "To bake it.", true, Optional.empty(), List.of());

        assertThat(site.bake(
                                new PublicPages(
                                        List.of(),
                                        DisclosureRule.LEAST,
                                        Optional.empty(),
                                        List.of(),
                                        List.of(notice, unset)),
                                "out")
                        .get("privacy.html"))
                .contains("Tea: To make it as you like it. Kept 3 years. Only we see this. Milk &amp; sugar?")
                .contains("Cake, by staff: To bake it. Kept .");
    }

    @Test
    void tablesSayWhichHeadingIsWhose() {
        site.page("role.md", "page", "| Site | Places |\n| --- | ---: |\n| Ealing | 4 |");

        assertThat(site.bake(PublicPages.NONE, "out").get("role.html"))
                .contains("<th scope=\"col\">Site</th>")
                .contains("<td class=\"align-right\">4</td>")
                .doesNotContain(" align=");
    }

    @Test
    void aHeadingWithAPointKeepsTheIdOfItsWords() {
        site.page("role.md", "page", "## <span id=\"a-point\"></span>What is said\n\nA.\n\n## What is said\n\nB.");

        assertThat(site.bake(PublicPages.NONE, "out").get("role.html"))
                .contains("<h2 id=\"what-is-said\"><span id=\"a-point\"></span>What is said</h2>")
                .contains("<h2 id=\"what-is-said-1\">What is said</h2>");
    }

    @Test
    void templatesSeeTheWordsOfTheGlossary() {
        site.page("glossary.md", "glossary", "PPI (patient and public involvement)\n: Taking part.")
                .file(
                        "templates/glossary.ftl",
                        "<#ftl output_format=\"HTML\">\n<#list words as word>${word.id}|${word.term}|${word.definition}"
                                + "</#list>\n");

        assertThat(site.bake(PublicPages.NONE, "out").get("glossary.html"))
                .contains("ppi|PPI (patient and public involvement)|Taking part.");
    }

    @Test
    void bakesThatBeginTogetherTakeTurns() {
        site.page("glossary.md", "glossary", "letter\n: A message.");
        Map<String, String> alone = site.bake(PublicPages.NONE, "alone");

        assertThat(IntStream.range(0, 4).parallel().mapToObj(turn -> site.bake(PublicPages.NONE, "out" + turn)))
                .allSatisfy(files -> assertThat(files).isEqualTo(alone));
    }

    @Test
    void settingsShowNothingOfTheMachine() {
        site.file(
                "templates/page.ftl",
                "<#ftl output_format=\"HTML\">\n<#list config?keys as key><#if config[key]?is_string>${key}=${config[key]} </#if></#list>\n");

        assertThat(site.bake(PublicPages.NONE, "out").get("role.html"))
                .contains("site_name=Lay Partners")
                .doesNotContain("user_home", "java_version", home.toString());
    }
}
