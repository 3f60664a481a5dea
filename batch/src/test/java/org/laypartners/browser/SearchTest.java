package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.content.SiteFolders;
import org.laypartners.site.Bake;
import org.laypartners.site.PublicPages;

/** What people find on the real site. */
class SearchTest {
    private static final String FOUND = """
            return new Promise(done => {
              const look = () => {
                const says = document.querySelector('#search-found').textContent;
                const links = [...document.querySelectorAll('#search-results a')];
                return says ? done([says, ...links.map(link => link.getAttribute('href'))]) : setTimeout(look, 10);
              };
              look();
            });
            """;

    /** Each was once asked for in vain. */
    private static final Map<String, String> LOOKED_FOR = Map.of(
            "braille", "accessibility.html",
            "80 percent", "role.html",
            "percent", "get-involved.html",
            "Arabic", "get-involved.ar.html",
            "شاركوا", "get-involved.ar.html",
            "expenses", "get-involved.html",
            "payment", "get-involved.html",
            "money", "get-involved.html",
            "interpreter", "get-involved.html");

    @TempDir
    private Path folder;

    @Test
    void findsWhatPeopleNeed() throws Exception {
        Chromium chromium = Chromium.orSkip();
        Bake.bake(new SiteFolders(Path.of("")), PublicPages.NONE, folder.resolve("site"));
        try (Browser browser = Browser.start(chromium, Files.createDirectory(folder.resolve("browser")))) {
            LOOKED_FOR.forEach(
                    (words, page) -> assertThat(found(browser, words)).as(words).contains(page));

            assertThat(found(browser, "expenses").get(0)).isEqualTo("1 page was found.");
            assertThat(found(browser, "xylophone")).singleElement().asString().startsWith("Nothing was found.");
            assertThat(found(browser, "wards").get(1))
                    .as("a word of the title first")
                    .isEqualTo("projects/food-on-the-wards.html");
            assertThat(browser.ask("return document.querySelector('#search-results a').lang")
                            .asString())
                    .isEqualTo("en-GB");
        }
    }

    /** What the page says, then the addresses that it found. */
    private List<String> found(Browser browser, String words) {
        browser.open(folder.resolve("site/search.html")
                .toUri()
                .resolve("search.html?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
        return browser.ask(FOUND).valueStream().map(each -> each.asString()).toList();
    }
}
