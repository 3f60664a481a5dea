package org.laypartners.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What checkers of accessibility and of HTML say, what screen readers find, and that the statement says the same. */
interface AccessibilityRules extends Seen {
    @Test
    default void noPageBreaksARuleOfAccessibility() {
        assertThat(pages().visits().stream().flatMap(Visit::findings)).isEmpty();
    }

    @Test
    default void theHtmlCheckerFindsNoErrorAndNothingToWarnOf() throws Exception {
        String host = ExampleNight.host() + "/";
        List<HtmlChecker.Sheet> sheets = pages().all().stream()
                .map(Page::name)
                .map(name -> new HtmlChecker.Sheet(pages().night().data().resolve(name), host + name.split("/", 2)[1]))
                .toList();

        assertThat(HtmlChecker.check(sheets)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "home, index.html",
        "role, role.html",
        "projects, projects.html",
        "project, projects/interpreters.html",
        "how-to-join, get-involved.html",
        "figures, figures.html",
        "search, search.html"
    })
    default void screenReadersFindThePageAsItWasLastLookedOver(String name, String page) throws IOException {
        pages().browser().open(pages().site().address().resolve(page));
        String now = Spoken.page(pages().browser());

        assertThat(now).isEqualTo(Spoken.kept(name, now));
    }

    @Test
    default void theAccessibilityStatementSaysWhatIsTestedHere() throws IOException {
        JsonNode statement = new YAMLMapper().readTree(Path.of("batch/reference/accessibility-tests.yml"));

        assertThat(statement.get("checker").asString()).isEqualTo(pages().checker());
        assertThat(statement.get("looks").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Pass.values()).map(Pass::toString).toList());
        assertThat(statement.get("also").valueStream().map(JsonNode::asString))
                .containsExactly(KeyboardRules.IN_WORDS, PreferenceRules.IN_WORDS, LightRules.IN_WORDS);
        assertThat(statement.get("faults").isEmpty())
                .isEqualTo(pages().visits().stream()
                        .flatMap(Visit::findings)
                        .findAny()
                        .isEmpty());
        assertThat(Files.readString(pages().night().publicFolder().resolve("accessibility.html")))
                .contains(pages().checker(), "light at 320 pixels", "It found no faults.");
    }
}
