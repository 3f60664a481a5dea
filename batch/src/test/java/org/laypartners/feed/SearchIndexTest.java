package org.laypartners.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchIndexTest {
    private static final SearchedPage LETTERS = new SearchedPage(
            "letters.html",
            "Clear letters",
            "We make letters clear.",
            WordCount.of("A letter's date. Parties, a party. Zebra.", "A letter's date."));

    /** As many texts as leave each of them the least. */
    private static final int MANY = SearchIndex.WORDS_OF_ALL_TEXTS / SearchIndex.LEAST_WORDS_OF_A_TEXT;

    @Test
    void oneStemHasAllSpellingsThatASearchDoesNotTakeForAnother() {
        assertThat(places(List.of(LETTERS)))
                .containsKeys("letter", "parties/party")
                .doesNotContainKeys("letters", "the");
    }

    @Test
    void aWordHasThePagesWhoseTextHasItAndAMarkInHeadings() {
        SearchedPage other = new SearchedPage("other.html", "Zebras", "Another page.", WordCount.of("A zebra.", ""));

        assertThat(places(List.of(LETTERS, other)))
                .containsEntry("letter", "*A")
                .containsEntry("zebra", "AA")
                .as("a browser sees for itself where this stands")
                .containsEntry("another", "");
    }

    @Test
    void aWideGapBetweenTwoPagesIsANumber() {
        assertThat(places(many("zebra").toList())).containsEntry("zebra", "A".repeat(MANY));
        assertThat(places(Stream.concat(many(""), Stream.of(LETTERS)).toList())).containsEntry("zebra", "Z" + MANY);
    }

    @Test
    void aSiteOfSomePagesKeepsEveryWord() {
        String common = words("common");
        SearchedPage one = new SearchedPage("one.html", "One", "One.", WordCount.of(common + words("only"), ""));
        SearchedPage two = new SearchedPage("two.html", "Two", "Two.", WordCount.of(common, ""));

        assertThat(places(List.of(one, two))).containsEntry("common199", "AA").containsEntry("only199", "A");
    }

    @Test
    void aPageAmongManyKeepsItsHeadingsAndTheWordsThatTellItFromOthers() {
        SearchedPage one = new SearchedPage(
                "one.html",
                "One",
                "One.",
                WordCount.of("Common1. " + words("common") + " giraffe giraffe", "Common1."));
        SearchedPage two = new SearchedPage("two.html", "Two", "Two.", WordCount.of(words("common"), ""));

        Map<String, String> places =
                places(Stream.concat(Stream.of(one, two), many("zebra")).toList());

        assertThat(places).containsEntry("giraffe", "A").hasSizeLessThan(70);
        assertThat(places.get("common1")).startsWith("*A");
    }

    @Test
    void namesWithAccentsAndMarksStayWhole() {
        assertThat(places(List.of(new SearchedPage("a.html", "Café </script>", "Été.", WordCount.NONE))))
                .containsKeys("café", "été");
        assertThat(SearchIndex.script(List.of(LETTERS)))
                .startsWith("globalThis.laySearch={")
                .endsWith("};\n");
    }

    private static Stream<SearchedPage> many(String text) {
        return IntStream.range(0, MANY)
                .mapToObj(at -> new SearchedPage(at + ".html", "Many", "Many.", WordCount.of(text, "")));
    }

    private static String words(String beginning) {
        return IntStream.range(0, 200).mapToObj(at -> " " + beginning + at).collect(Collectors.joining());
    }

    /** Where each word stands, by its spellings. */
    private static Map<String, String> places(List<SearchedPage> pages) {
        String script = SearchIndex.script(pages);
        JsonNode index = JsonMapper.shared().readTree(script.substring(script.indexOf('{'), script.lastIndexOf(';')));
        String[] words = index.get("words").asString().split(" ", -1);
        String[] places = index.get("places").asString().split(" ", -1);
        assertThat(words).hasSameSizeAs(places);
        String before = "";
        for (int at = 0; at < words.length; at++) {
            before = before.substring(0, Character.digit(words[at].charAt(0), 10)) + words[at].substring(1);
            words[at] = before;
        }
        return IntStream.range(0, words.length).boxed().collect(Collectors.toMap(at -> words[at], at -> places[at]));
    }
}
