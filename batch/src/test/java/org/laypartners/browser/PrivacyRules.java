package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** No page tells anybody of its readers, and none can be made to. */
interface PrivacyRules extends Seen {
    @Test
    default void noPageAsksAnotherHostForAnything() {
        assertThat(pages().visits())
                .allSatisfy(visit -> assertThat(visit.traffic().strangers(visit.page()))
                        .as(visit.page().name())
                        .isEmpty());
    }

    @Test
    default void noPageComplainsInTheConsole() {
        assertThat(pages().visits())
                .allSatisfy(visit -> assertThat(visit.traffic().complaints())
                        .as(visit.page().name())
                        .isEmpty());
    }

    @Test
    default void noPageLeavesACookieOrAnythingElse() {
        assertThat(pages().visits())
                .allSatisfy(visit -> assertThat(visit.traffic().kept())
                        .as(visit.page().name())
                        .isZero());
    }

    @Test
    default void everyPageCarriesAStrictPolicy() throws IOException {
        for (Visit visit : pages().publicVisits()) {
            Path file = pages().night().data().resolve(visit.page().name());
            String policy = Jsoup.parse(Files.readString(file))
                    .select("head > meta[http-equiv=Content-Security-Policy]")
                    .attr("content");
            assertThat(policy)
                    .as(visit.page().name())
                    .startsWith("default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; ")
                    .endsWith("base-uri 'none'; form-action 'none'")
                    .doesNotContain("unsafe", "http", "*");
        }
    }
}
