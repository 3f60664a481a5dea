package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The site from a zip, on a machine without internet. */
interface OfflineRules extends Seen {
    @Test
    default void theSiteWorksFromAZip() throws IOException {
        OfflineCopy copy = OfflineCopy.of(
                pages().night().publicFolder(),
                Files.createDirectory(pages().folder().resolve("offline")));
        OfflineCopy.Way way = copy.follow();

        assertThat(way.broken()).isEmpty();
        assertThat(way.pages()).isGreaterThanOrEqualTo(pages().publicVisits().size() - 1);

        Keyboard keyboard = Keyboard.on(pages().browser(), copy.page("index.html"));
        keyboard.tabTo("Look at the projects").enter();
        assertThat(keyboard.page()).isEqualTo("Projects");
        assertThat(pages().browser()
                        .ask("return getComputedStyle(document.querySelector('.skip')).position")
                        .asString())
                .isEqualTo("absolute");
        keyboard = Keyboard.on(pages().browser(), copy.page("search.html"));
        keyboard.tabTo("What are you looking for?").type("travel costs", Keys.ENTER);
        assertThat(keyboard.waitFor("#search-found")).matches("\\d+ pages were found\\.");
        assertThat(pages().browser().complaints()).isEmpty();
    }
}
