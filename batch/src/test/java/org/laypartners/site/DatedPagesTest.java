package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.laypartners.measure.Count;

/** What the days of pages and nights do to a site: what waits for its day, and when a page last changed. */
class DatedPagesTest extends OnASmallSite {
    private static final String HOST = "https://site.example/";

    @BeforeEach
    void aSiteWithNews() throws Exception {
        site.file(
                "jbake.properties",
                Files.readString(home.resolve("jbake.properties")) + "site.host=https://site.example\n");
        site.file(
                "templates/pagelist.ftl",
                "<#ftl output_format=\"HTML\">\n<#list published_newsitems![] as one><p>${one.title}</p></#list>\n");
        site.page("news.md", "pagelist", "News.").page("search.md", "search", "Search.");
        dated("news/today.md", "newsitem", "Zebras", TODAY);
        dated("news/tomorrow.md", "newsitem", "Giraffes", TODAY.plusDays(1));
        dated("stories/tomorrow.md", "story", "Lions", TODAY.plusDays(1));
        dated("later.md", "page", "Lasting", TODAY.plusDays(1));
        dated("projects/open.md", "project", "Places", TODAY.plusDays(1));
    }

    @Test
    void newsAndStoriesWaitForTheirDay() {
        assertThat(on(TODAY, "today"))
                .containsKeys("news/today.html", "later.html", "projects/open.html")
                .doesNotContainKeys("news/tomorrow.html", "stories/tomorrow.html")
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain("Giraffes", "Lions"))
                .hasEntrySatisfying("news.html", page -> assertThat(page).contains("Zebras"))
                .hasEntrySatisfying(
                        "news.xml",
                        feed -> assertThat(feed)
                                .contains("Zebras", "<updated>2026-11-23T00:00:00Z</updated>")
                                .doesNotContain("A place to fill", "2026-11-24"));
        assertThat(on(TODAY.plusDays(1), "tomorrow"))
                .containsKeys("news/tomorrow.html", "stories/tomorrow.html")
                .hasEntrySatisfying("news.html", page -> assertThat(page).contains("Giraffes"))
                .hasEntrySatisfying("news.xml", feed -> assertThat(feed).contains("Giraffes", "A place to fill"));
    }

    @Test
    void aNightThatKnowsTheOneBeforeWritesWhatAFullBakeWrites() {
        PublicPages today = PublicPages.NONE.on(TODAY);
        PublicPages tomorrow = PublicPages.NONE.on(TODAY.plusDays(1));
        Path first = home.resolve("first");
        Path memory = home.resolve("memory");
        Bake.bake(site.folders(), today, EarlierBake.NONE, first).memory().save(memory);
        Path next = home.resolve("next");
        Bake.bake(site.folders(), tomorrow, EarlierBake.in(first, memory), next)
                .memory()
                .save(memory);
        Path back = home.resolve("back");
        Bake.bake(site.folders(), today, EarlierBake.in(next, memory), back);

        assertThat(SmallSite.filesOf(next)).isEqualTo(site.bake(tomorrow, "whole"));
        assertThat(SmallSite.filesOf(back)).isEqualTo(SmallSite.filesOf(first));
    }

    @Test
    void theCheckSaysWhichPagesWait() {
        assertThat(texts().stream().filter(text -> text.contains("waits")).toList())
                .hasSize(2)
                .allMatch(text -> text.startsWith("This page waits for its date: the night of 24 November 2026"));

        site.page("role.md", "page", "[News](news/tomorrow.html) and [other news](news/today.html)");
        assertThat(texts().stream().filter(text -> text.startsWith("The link")).toList())
                .containsExactly("The link \"news/tomorrow.html\" leads to a page that waits for its date. Delete it"
                        + " until then, or the site cannot be published.");
    }

    @Test
    void aPageChangesWhenItIsReadOverAndWhenItsFiguresArePublished() {
        site.page("figures.md", "figures", "Figures.");
        dated("read.md", "page", "Read", LocalDate.of(2026, 11, 1));
        PublicPages figures = SmallSite.pages(List.of(GatedFigures.on(TODAY)
                .people("boroughs", "Boroughs", new Count("Ealing", 16), new Count("Brent", 24))));

        assertThat(changes(on(TODAY, "without")))
                .containsEntry(HOST + "read.html", "2026-11-10")
                .containsEntry(HOST + "figures.html", "2026-11-10");
        assertThat(changes(site.bake(figures, "with")))
                .containsEntry(HOST + "read.html", "2026-11-10")
                .containsEntry(HOST + "figures.html", "2026-11-23")
                .containsEntry(HOST, "2026-11-23");
    }

    private Map<String, String> on(LocalDate day, String output) {
        return site.bake(PublicPages.NONE.on(day), output);
    }

    private static Map<String, String> changes(Map<String, String> files) {
        return Jsoup.parse(files.get("sitemap.xml")).select("url").stream()
                .collect(Collectors.toMap(
                        url -> url.select("loc").text(),
                        url -> url.select("lastmod").text()));
    }

    private void dated(String name, String type, String title, LocalDate day) {
        String project = type.equals("project") ? "stage=open\nplaces=2\nfilled=1\nclosing=2027-01-10\n" : "";
        site.file(
                "site-content/" + name,
                "title=" + title + "\ntype=" + type + "\nstatus=published\ndate=" + day
                        + "\nreviewed=2026-11-10\nreview=2027-05-10\ndescription=About " + title + ".\n" + project
                        + "~~~~~~\n\nWords.\n");
    }
}
