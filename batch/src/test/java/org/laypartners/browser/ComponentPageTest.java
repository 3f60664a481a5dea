package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laypartners.content.SiteFolders;
import org.laypartners.preview.Preview;
import org.laypartners.site.PublicPages;

/** The page that shows every component, as those who work on them meet it. */
class ComponentPageTest {
    @TempDir
    private Path folder;

    @Test
    void noComponentBreaksARuleOfAccessibilityAndNoneIsTooWide() {
        Chromium chromium = Chromium.orSkip();
        try (Preview preview = Preview.start(0, new SiteFolders(Path.of("")), PublicPages.NONE, said -> {});
                Browser browser = Browser.start(chromium, folder)) {
            Page page = new Page(
                    "components.html", preview.address(), preview.address().resolve("components.html"));

            Visit visit = Visit.to(page, browser, new Axe());

            assertThat(visit.findings()).isEmpty();
            assertThat(visit.tooWide()).isEmpty();
            assertThat(visit.keyboardFaults()).isEmpty();
            assertThat(visit.preferenceFaults()).isEmpty();
            assertThat(visit.traffic().complaints()).isEmpty();
            assertThat(visit.traffic().strangers(page)).isEmpty();
            assertThat(visit.looks().values()).allMatch(Visit.Look::styled);
        }
    }
}
