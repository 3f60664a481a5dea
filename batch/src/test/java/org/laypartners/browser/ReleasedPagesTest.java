package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of a night on the examples, as readers meet it. What must hold stands in the interfaces, one for each question;
 * they share the night and the browser, because both take long. Each page is loaded once, and all that a browser must tell of it
 * is asked then. Of the staff reports on single projects and on single questions, each written by one template, the browser
 * sees the largest and the smallest; the HTML checker reads them all.
 */
class ReleasedPagesTest
        implements AccessibilityRules, KeyboardRules, PreferenceRules, LightRules, PrivacyRules, OfflineRules {
    @TempDir
    private static Path folder;

    private static ReleasedPages pages;

    @BeforeAll
    static void openEveryPage() throws IOException, InterruptedException {
        pages = ReleasedPages.open(folder);
    }

    @AfterAll
    static void leave() {
        if (pages != null) {
            pages.close();
        }
    }

    @Override
    public ReleasedPages pages() {
        return pages;
    }

    @Test
    void everyPageOfBothTreesWasOpened() {
        assertThat(pages.visits())
                .extracting(visit -> visit.page().name())
                .contains("public/index.html", "public/404.html", "public/projects/going-home.html")
                .contains("staff/index.html", "staff/attendance.html", "staff/words.html");
    }
}
