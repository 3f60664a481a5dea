package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a reader must load, and that no page needs a script. */
interface LightRules extends Seen {
    /** As the accessibility statement has it. */
    String IN_WORDS = "without scripts";

    int PAGE_BYTES = 15 * 1024;
    int SEARCH_BYTES = 10 * 1024;
    int REQUESTS = 3;

    @Test
    default void aPageIsLight() throws IOException {
        assertThat(weights()).allSatisfy(page -> {
            // The keyboard has been to the search box, which then loads the index.
            int index = page.page().equals("public/search.html") ? 1 : 0;
            assertThat(page.requests()).as(page.page()).isLessThanOrEqualTo(REQUESTS + index);
            assertThat(page.bytes() - page.scriptBytes()).as(page.page()).isLessThanOrEqualTo(PAGE_BYTES);
        });
    }

    @Test
    default void theSearchIsSmallAndStandsOnItsOwnPageAlone() throws IOException {
        Path folder = pages().night().publicFolder();

        assertThat(weights().stream().filter(page -> page.scriptBytes() > 0))
                .extracting(PageWeight::page)
                .containsExactly("public/search.html");
        assertThat(PageWeight.compressed(folder.resolve("js/search.js"))
                        + PageWeight.compressed(folder.resolve("js/search-index.js")))
                .isLessThanOrEqualTo(SEARCH_BYTES);
    }

    /** Where a page has no script, it is the same without scripts; the one that has says where to look instead. */
    @Test
    default void everyPageWorksWithoutScripts() throws IOException {
        for (Visit visit : pages().publicVisits()) {
            Path file = pages().night().data().resolve(visit.page().name());
            assertThat(Jsoup.parse(Files.readString(file)).select("script:not([type='application/ld+json'])"))
                    .as(visit.page().name())
                    .hasSize(visit.page().name().equals("public/search.html") ? 1 : 0);
        }
        Browser browser = pages().browser();
        browser.devtools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(pages().site().address().resolve("search.html"));
            assertThat(browser.ask("return document.querySelector('#search').checkVisibility()")
                            .asBoolean())
                    .isFalse();
            assertThat(browser.ask("return document.querySelector('main').innerText")
                            .asString())
                    .contains("use the A to Z", "Look in the A to Z");
        } finally {
            browser.devtools("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    private List<PageWeight> weights() throws IOException {
        List<PageWeight> weights = new ArrayList<>();
        for (Visit visit : pages().publicVisits()) {
            weights.add(PageWeight.of(visit, pages().night().publicFolder()));
        }
        return weights;
    }
}
