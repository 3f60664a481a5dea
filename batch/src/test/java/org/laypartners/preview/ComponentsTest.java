package org.laypartners.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.site.PublicPages;

/**
 * Each component says truly what it takes, has an example of every option, and prints its examples as the file in
 * {@code golden} has them. {@code mvn test -Dtest=ComponentsTest -Dgolden.write=true} writes those files anew: read the
 * difference before you commit it.
 */
class ComponentsTest {
    private static final SiteFolders REAL = new SiteFolders(Path.of(""));
    private static final Path GOLDEN = Path.of("batch/src/test/resources/golden");
    private static final ComponentPage PAGE = new ComponentPage(REAL);

    static Stream<Named<Component>> components() {
        return Component.all(REAL).stream().map(component -> Named.of(component.name(), component));
    }

    @ParameterizedTest
    @MethodSource("components")
    void oneMacroStandsInAFileOfItsName(Component component) {
        assertThat(component.macros()).containsExactly(component.macroExpected());
        assertThat(component.about()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("components")
    void theCommentNamesWhatTheMacroTakesAndNothingElse(Component component) {
        assertThat(component.options())
                .extracting(Component.Option::name)
                .containsExactlyInAnyOrderElementsOf(component.parameters().keySet());
    }

    @ParameterizedTest
    @MethodSource("components")
    void theCommentSaysWhatIsTakenWhereAnOptionIsLeftOut(Component component) {
        assertThat(component.options()).allSatisfy(option -> {
            Optional<String> standard = component.parameters().get(option.name());
            if (standard.isPresent()) {
                assertThat(option.standard()).as(option.name()).isEqualTo(standard);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("components")
    void theExamplesShowEveryOption(Component component) {
        String source = PAGE.source(component.name());

        assertThat(component.options())
                .allSatisfy(option -> assertThat(source).containsPattern("\\s" + option.name() + "="));
    }

    @ParameterizedTest
    @MethodSource("components")
    void theExamplesLookAsTheyDid(Component component) throws IOException {
        String printed = PAGE.examples(component.name());
        Path golden = GOLDEN.resolve(component.name() + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, printed, StandardCharsets.UTF_8);
        }

        assertThat(golden).content(StandardCharsets.UTF_8).isEqualTo(printed);
    }

    @Test
    void noGoldenAndNoExampleIsLeftFromAComponentThatIsGone() {
        List<String> names = components().map(Named::getName).toList();

        assertThat(names(GOLDEN)).isEqualTo(names);
        assertThat(names(REAL.templates().resolve("preview/examples"))).isEqualTo(names);
    }

    @Test
    void thePageOfComponentsShowsAllOfThem() {
        Document page = Jsoup.parse(PAGE.html());

        assertThat(page.select("main > section > h2[id^=component-]").eachText())
                .containsExactlyElementsOf(components().map(Named::getName).toList());
        assertThat(page.select("dl.summary dt").eachText()).contains("button", "rows", "level");
    }

    @Test
    void thePreviewHasThePageOfComponents() throws IOException, InterruptedException {
        try (Preview preview = Preview.start(0, REAL, PublicPages.NONE, said -> {})) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(preview.address().resolve(ComponentPage.ADDRESS))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(Refresh.in(PAGE.html(), Shown.NOTHING.failed("")));
        }
    }

    @Test
    void aComponentWithoutACommentIsRefusedInASentence() {
        assertThatThrownBy(() -> Component.of("bare", "<#macro bare>\n</#macro>"))
                .isInstanceOf(SiteException.class)
                .hasMessage("templates/components/bare.ftl: a macro was expected, and above it a comment that says"
                        + " what it is.");
    }

    @Test
    void aCommentIsReadAsItsFormSays() {
        Component component = Component.of("two-words", """
                <#--
                  What it is,
                  in two lines.

                  text   what it says, which
                         takes two lines
                  tone   "good" or "plain" ("plain")
                  The rest goes between the tags.
                -->
                <#macro twoWords text tone="plain">
                </#macro>
                """);

        assertThat(component.about()).isEqualTo("What it is, in two lines. The rest goes between the tags.");
        assertThat(component.options())
                .containsExactly(
                        new Component.Option("text", "what it says, which takes two lines", Optional.empty()),
                        new Component.Option("tone", "\"good\" or \"plain\" (\"plain\")", Optional.of("\"plain\"")));
        assertThat(component.parameters())
                .isEqualTo(Map.of("text", Optional.empty(), "tone", Optional.of("\"plain\"")));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.[a-z]+$", ""))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
