package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.content.Versions;
import org.laypartners.preview.ComponentPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real site's pages that are made from others, and what stands beside the pages for programs. */
class MorePagesTest {
    private static final int MOST_BYTES_OF_A_PAGE = 15_000;
    private static final int MOST_BYTES_OF_THE_SEARCH = 10_000;
    private static final String HOST = "https://lay-partners.example/";

    @TempDir
    private static Path folder;

    private static Map<String, String> site = Map.of();

    @BeforeAll
    static void bakeOnce() {
        Path output = folder.resolve("site");
        Bake.bake(new SiteFolders(Path.of("")), PublicPages.NONE, output);
        site = SmallSite.filesOf(output, name -> !name.endsWith(".png"));
    }

    @Test
    void projectsAreListedByPlaceAndByTopic() {
        assertThat(page("projects/at/western-eye-hospital.html")
                        .select("main h3 a")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("../../projects/"))
                .contains("../../projects/interpreters.html")
                .doesNotContain("../../projects/going-home.html");
        assertThat(page("projects/about/hospital-food.html").select("main h3").eachText())
                .containsExactly("Food on the wards");
        assertThat(page("projects.html").select(".filters a").eachAttr("href"))
                .contains("projects.html#open", "projects/at/st-marys-hospital.html", "projects/about/cancer.html");
    }

    @Test
    void largePrintSaysTheSameAndLeadsWhereTheUsualPageLeads() {
        Document usual = page("role.html");
        Document large = page("large-print/role.html");

        assertThat(large.select("main li").eachText())
                .containsAll(usual.select("main .prose li").eachText());
        assertThat(large.select("main [id]").eachAttr("id"))
                .doesNotContainAnyElementsOf(usual.select("main span[id]").eachAttr("id"));
        assertThat(large.select("main a").eachAttr("href")).contains("../contact.html", "#large-purpose");
        assertThat(large.select("main button[popovertarget=large-term-assure]").size())
                .isOne();
        assertThat(large.select("#large-term-assure").text())
                .isEqualTo(usual.select("#term-assure").text())
                .isNotBlank();
        assertThat(large.select("link[rel=canonical]").attr("href")).isEqualTo(HOST + "role.html");
        assertThat(usual.body().hasClass("large")).isFalse();
        assertThat(large.body().hasClass("large")).isTrue();
    }

    @Test
    void aTranslationSaysItsLanguageAndDirectionAndIsOfferedInItsOwnWords() {
        Document arabic = page("get-involved.ar.html");

        assertThat(arabic.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(arabic.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("header.top[lang=en-GB][dir=ltr], footer[lang=en-GB][dir=ltr]"))
                .hasSize(2);
        assertThat(arabic.select(".versions a").eachText()).contains("English");
        assertThat(List.of("get-involved.html", "get-involved.ar.html"))
                .allSatisfy(
                        name -> assertThat(page(name).select("link[hreflang]").eachAttr("href"))
                                .containsExactly(HOST + "get-involved.ar.html", HOST + "get-involved.html"));
        assertThat(page("get-involved.ar.html").select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("ar", "en-GB");
        assertThat(List.of("large-print/get-involved.html", "easy-read/how-to-join.html", "role.html"))
                .allSatisfy(name ->
                        assertThat(page(name).select("link[hreflang]")).as(name).isEmpty());
        assertThat(arabic.select("main li a").eachAttr("href")).contains("get-involved.html#form");
        assertThat(page("get-involved.html").select(".versions a[lang=ar]").eachText())
                .containsExactly("العربية");
        assertThat(Versions.direction(Locale.forLanguageTag("pl"))).isEqualTo("ltr");
    }

    @Test
    void easyReadAndTheUsualPageLeadToEachOther() {
        Document easy = page("easy-read/our-role.html");

        assertThat(page("role.html").select(".versions a").eachAttr("href"))
                .containsExactly("easy-read/our-role.html", "large-print/role.html");
        assertThat(easy.select(".versions a").eachAttr("href"))
                .containsExactly("../role.html", "../large-print/role.html");
        assertThat(easy.body().hasClass("large")).isTrue();
        assertThat(easy.select(".easy p > img").eachAttr("alt"))
                .hasSizeGreaterThan(10)
                .doesNotContain("");
    }

    @Test
    void eachCommitmentHasAPageThatAsksForAnAnswerOfTheForm() {
        assertThat(site.keySet().stream().filter(name -> name.startsWith("commitments/")))
                .hasSize(10)
                .allSatisfy(name -> assertThat(page(name).select("h2").eachText())
                        .contains("What a project leader does", "How it is going"));
        assertThat(SiteContent.read(new SiteFolders(Path.of(""))).pages().stream()
                        .map(page -> page.value("asks"))
                        .filter(asks -> !asks.isEmpty()))
                .containsExactlyInAnyOrder("c01", "c02", "c03", "c04", "c05", "c06", "c07", "c08", "c09", "c10");
    }

    @Test
    void anOpenProjectOffersAPlaceInTheWordsOfSearchEngines() {
        JsonNode open = structured("projects/interpreters.html");
        JsonNode finished = structured("projects/early-pregnancy-calls.html");

        assertThat(types(open)).contains("BreadcrumbList", "JobPosting", "Event");
        assertThat(open.at("/@graph/1/employmentType").asString()).isEqualTo("VOLUNTEER");
        assertThat(open.at("/@graph/1/validThrough").asString()).isEqualTo("2027-01-22");
        assertThat(open.at("/@graph/2/eventAttendanceMode").asString()).endsWith("/OnlineEventAttendanceMode");
        assertThat(open.at("/@graph/2/location/0/@type").asString()).isEqualTo("VirtualLocation");
        assertThat(structured("projects/going-home.html").toString())
                .contains("MixedEventAttendanceMode", "Hospital", "VirtualLocation");
        assertThat(finished.toString()).contains("/OnlineEventAttendanceMode").doesNotContain("Hospital");
        assertThat(types(finished)).doesNotContain("JobPosting");
        assertThat(types(structured("index.html"))).containsExactly("WebSite");
        assertThat(page("role.html").select("script")).isEmpty();
    }

    @Test
    void theFreePlacesOfAProjectAreSaidAndNotHowManyPeopleAreThere() {
        Document open = page("projects/finding-your-way.html");
        Document running = page("projects/going-home.html");

        assertThat(open.select(".summary-list, dl").text()).contains("Free places for lay partners 2 ");
        assertThat(running.select("main").text()).doesNotContain("laces for lay partners");
        for (String list : List.of("index.html", "projects.html", "projects/at/st-marys-hospital.html")) {
            assertThat(page(list).select("main li:contains(Finding your way)").text())
                    .contains("Free places for lay partners: 2. Ask to join by 29 January 2027.");
        }
    }

    @Test
    void programsFindCalendarsNewsAndTheListOfPages() {
        assertThat(site.get("calendars/going-home.ics"))
                .contains("DTSTART;TZID=Europe/London:20270118T103000", "UID:going-home-2027");
        assertThat(site.get("calendars/all-projects.ics").lines().filter(line -> line.equals("BEGIN:VEVENT")))
                .hasSizeGreaterThan(60);
        assertThat(site.get("calendars/going-home.ics").replace("\r\n ", ""))
                .contains("LOCATION:Charing Cross Hospital or St Mary's Hospital\\, or online\r\n");
        assertThat(site.get("calendars/interpreters.ics")).contains("LOCATION:Online\r\n");
        assertThat(site.get("calendars/food-on-the-wards.ics").replace("\r\n ", ""))
                .contains("LOCATION:Charing Cross Hospital or Hammersmith Hospital\r\n");
        assertThat(site.get("news.xml"))
                .contains(
                        "Places to fill: Interpreters",
                        "Ask to join by 22 January 2027.",
                        "How each commitment is going")
                .doesNotContain("Food on the wards");
        assertThat(Jsoup.parse(site.get("sitemap.xml")).select("loc").eachText())
                .contains(HOST, HOST + "role.html", HOST + "stories/the-box-at-the-top.html")
                .contains(HOST + "projects/about/cancer.html", HOST + "easy-read/our-role.html")
                .noneMatch(address -> address.matches(".*(404|annual-report|large-print|search).*"));
        assertThat(site.get("robots.txt")).contains("Sitemap: " + HOST + "sitemap.xml");
        assertThat(site.get(".well-known/security.txt")).contains("Contact: mailto:", "Expires: 2027-11-01T00:00:00Z");
    }

    @Test
    void thePageOfComponentsIsNoPartOfTheSite() {
        assertThat(site).doesNotContainKey(ComponentPage.ADDRESS);
    }

    @Test
    void everyPageHasItsOwnAddressAndAPictureForThoseWhoShareIt() {
        assertThat(site.keySet().stream().filter(name -> name.endsWith(".html")))
                .allSatisfy(name -> {
                    assertThat(page(name).select("link[rel=canonical]").attr("href"))
                            .startsWith(HOST);
                    assertThat(page(name).select("meta[property=og:title]").attr("content"))
                            .isNotBlank();
                });
    }

    @Test
    void theListFromAToZHasTheSamePagesAsTheOneForSearchEnginesAndEveryWord() {
        List<String> links = page("a-to-z.html").select("main .columns a").eachAttr("href");

        assertThat(links)
                .contains("role.html", "projects/going-home.html", "glossary.html#co-production", "news.html")
                .containsAll(Jsoup.parse(site.get("sitemap.xml")).select("loc").eachText().stream()
                        .map(address -> address.equals(HOST) ? "index.html" : address.substring(HOST.length()))
                        .filter(address -> !address.equals("a-to-z.html"))
                        .toList())
                .doesNotContain("404.html", "large-print/role.html")
                .doesNotHaveDuplicates();
        assertThat(page("a-to-z.html").select("main .columns a").eachText())
                .contains("Home", "Arabic: Get involved", "Projects about cancer", "Projects at St Mary's Hospital");
    }

    @Test
    void everyPageAsksWhatReadersThinkOfIt() {
        assertThat(site.keySet().stream().filter(name -> name.endsWith(".html")))
                .allSatisfy(name -> assertThat(page(name)
                                .select("footer .feedback a[href^=mailto:]")
                                .attr("href"))
                        .as(name)
                        .contains("?subject=Lay%20Partners%20website"));
    }

    /** As a browser would load it: the page, its styles, its pictures and the sign on the tab, packed. */
    @Test
    void everyPageIsLightAndAsksForFewFiles() {
        assertThat(site.keySet().stream().filter(name -> name.endsWith(".html")))
                .allSatisfy(name -> {
                    Set<String> loaded = new TreeSet<>(Set.of(name));
                    page(name).select("link[rel=stylesheet], link[rel=icon], img, script[src]").stream()
                            .map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href"))
                            .filter(address -> !address.startsWith("data:"))
                            .map(address -> address.replaceAll("^(\\.\\./)+|^" + HOST + "|#.*", ""))
                            .forEach(loaded::add);

                    assertThat(loaded.stream().filter(file -> !file.endsWith(".js")))
                            .as(name)
                            .hasSizeLessThanOrEqualTo(3);
                    assertThat(loaded.stream().mapToInt(MorePagesTest::packed).sum())
                            .as(name)
                            .isLessThan(MOST_BYTES_OF_A_PAGE);
                });
        assertThat(packed("js/search.js") + packed("js/search-index.js")).isLessThan(MOST_BYTES_OF_THE_SEARCH);
    }

    private static int packed(String file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(Objects.requireNonNull(site.get(file), file).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }

    private static Document page(String name) {
        return Jsoup.parse(site.get(name));
    }

    private static JsonNode structured(String name) {
        return JsonMapper.shared()
                .readTree(page(name).select("script[type=application/ld+json]").html());
    }

    private static List<String> types(JsonNode structured) {
        return structured
                .get("@graph")
                .valueStream()
                .map(thing -> thing.get("@type").asString())
                .distinct()
                .toList();
    }
}
