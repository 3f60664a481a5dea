package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteFolders;
import org.laypartners.markdown.Glossary;
import org.laypartners.markdown.Markdown;

/** Pages in easy read: one idea at a time, short sentences, a picture that is there beside each idea. */
class EasyReadTest {
    private static final SiteFolders REAL = new SiteFolders(Path.of(""));
    private static final String PICTURES = "images/easy-read.svg";
    private static final int MOST_WORDS = 15;

    static Stream<Named<PageFile>> pages() {
        return SiteContent.read(REAL).pages().stream()
                .filter(page -> page.type().equals("easyread"))
                .map(page -> Named.of(page.name(), page));
    }

    @Test
    void theRoleThePrinciplesAndHowToJoinHaveOne() {
        assertThat(pages().map(page -> page.getPayload().value("full")))
                .containsExactlyInAnyOrder("role.html", "principles.html", "get-involved.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySentenceIsShort(PageFile page) {
        assertThat(ideas(page).stream().flatMap(idea -> Stream.of(idea.text().split("(?<=[.?!])\\s+"))))
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nearlyEveryIdeaHasOnePictureThatIsThereAndIsDescribed(PageFile page) throws IOException {
        Set<String> drawn = drawn();
        List<Element> pictures = ideas(page).stream()
                .flatMap(idea -> idea.select("img").stream())
                .toList();

        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture.attr("src")).startsWith("../" + PICTURES + "#");
            assertThat(drawn).contains(picture.attr("src").replaceAll(".*#", ""));
            assertThat(picture.attr("alt")).isNotBlank();
        });
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(ideas(page).size() - 2);
        assertThat(ideas(page)).allMatch(idea -> idea.select("img").size() <= 1);
    }

    @Test
    void noPictureIsDrawnForNothing() throws IOException {
        String all =
                pages().map(page -> String.join("\n", page.getPayload().body())).collect(Collectors.joining());

        assertThat(drawn()).allMatch(name -> all.contains(PICTURES + "#" + name + ")"));
    }

    private static List<Element> ideas(PageFile page) {
        return Jsoup.parse(Markdown.html(String.join("\n", page.body()), Glossary.EMPTY))
                .select("p");
    }

    private static Set<String> drawn() throws IOException {
        return Pattern.compile("<view id=\"([a-z-]+)\"")
                .matcher(Files.readString(REAL.content().resolve(PICTURES)))
                .results()
                .map(view -> view.group(1))
                .collect(Collectors.toSet());
    }
}
