package org.laypartners.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.laypartners.prose.ProseException;
import org.laypartners.prose.ReadingScores;
import org.laypartners.site.OnASmallSite;

class ReadingScoreTest extends OnASmallSite {
    private static final String HARD = "Responsible organisations accommodate individual communication preferences.";

    @Test
    void advisesOnAPageThatGotHarder() {
        accept(Map.of("a.md", 3.0));
        site.page("a.md", "page", HARD);

        assertThat(site.check(TODAY).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ContentFinding.Kind.ADVICE);
            assertThat(finding.text())
                    .startsWith("This page is hard to read: it was grade 3.0 and is now grade ")
                    .endsWith("Use shorter sentences and words, or accept it with check --accept-scores.");
        });
    }

    @Test
    void saysNothingOfAHardPageThatWasAccepted() {
        accept(Map.of("a.md", 40.0));
        site.page("a.md", "page", HARD);

        assertThat(site.check(TODAY).findings()).isEmpty();
    }

    @Test
    void holdsANewPageAgainstTheGoal() {
        site.page("a.md", "page", HARD).page("b.md", "page", "We read a letter.");

        assertThat(site.check(TODAY).findings())
                .extracting(ContentFinding::file)
                .containsExactly("site-content/a.md");
    }

    @Test
    void quotedTextDoesNotCount() {
        site.page("a.md", "page", "We read a letter.\n\n> " + HARD);

        assertThat(site.check(TODAY).findings()).isEmpty();
    }

    @Test
    void aBrokenListOfScoresIsToldInASentence() {
        site.file("reading-scores.csv", "page,grade\na.md,easy\n");

        assertThatThrownBy(() -> site.check(TODAY))
                .isInstanceOf(ProseException.class)
                .hasMessage("The accepted reading scores cannot be read. Delete them and run check --accept-scores:"
                        + " reading-scores.csv.");
    }

    private void accept(Map<String, Double> grades) {
        ReadingScores.write(home.resolve("reading-scores.csv"), grades);
    }
}
