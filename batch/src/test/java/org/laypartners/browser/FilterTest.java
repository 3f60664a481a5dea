package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The box that leaves only the rows with a word, on a page made for it. */
class FilterTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Answers</title><script src="filter.js" defer></script></head>
            <body><main><section class="filtered"><h2 id="answers">Answers</h2>
            <div class="scroll"><table><caption>Letters</caption><tbody>
            <tr><th>Monday</th><td>Papers came late</td></tr><tr><th>Tuesday</th><td>The maps</td></tr></tbody></table></div>
            <div class="scroll"><table><caption>Food</caption><tbody>
            <tr><th>Friday</th><td>More fruit</td></tr></tbody></table></div>
            </section></main></body></html>
            """;

    private static final String SHOWN = """
            const input = document.querySelector('.filter input');
            input.value = arguments[0];
            input.dispatchEvent(new Event('input'));
            const rows = [...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility());
            return [...rows.map(row => row.cells[1].textContent), document.querySelector('.filter [role=status]').textContent];
            """;

    @TempDir
    private Path folder;

    @Test
    void leavesOnlyTheRowsWithAllTheWordsAndSaysHowMany() throws IOException {
        Chromium chromium = Chromium.orSkip();
        Files.copy(Path.of("templates/staff/filter.js"), folder.resolve("filter.js"));
        URI page = Files.writeString(folder.resolve("page.html"), PAGE).toUri();
        try (Browser browser = Browser.start(chromium, Files.createDirectory(folder.resolve("browser")))) {
            browser.open(page);

            assertThat(shown(browser, "LATE papers")).containsExactly("Papers came late", "1 row");
            assertThat(shown(browser, "food")).containsExactly("More fruit", "1 row");
            assertThat(shown(browser, "late fruit")).containsExactly("0 rows");
            assertThat(shown(browser, "")).containsExactly("Papers came late", "The maps", "More fruit", "");
            assertThat(browser.ask("return document.querySelector('label').htmlFor")
                            .asString())
                    .isEqualTo("answers-filter");
        }
    }

    private static List<String> shown(Browser browser, String words) {
        return browser.ask(SHOWN, words)
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }
}
