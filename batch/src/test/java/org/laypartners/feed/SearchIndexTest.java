package org.laypartners.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchIndexTest {
    private static final SearchedPage LETTERS = new SearchedPage(
            "letters.html",
            "Clear letters",
            "We make letters clear.",
            WordCount.of("A letter's date. The patient’s letter. Zebra."));

    @Test
    void oneStemHasAllItsSpellings() {
        assertThat(words(LETTERS)).contains("letter letters").doesNotContain("the");
    }

    @Test
    void aWordOfTheTitleWeighsMostAndAWordOfTheTextLeast() {
        JsonNode words = index(
                        List.of(LETTERS, new SearchedPage("other.html", "Other", "Another page.", WordCount.NONE)))
                .get("words");

        assertThat(weight(words, "letter letters")).isEqualTo(5);
        assertThat(weight(words, "make")).isEqualTo(2);
        assertThat(weight(words, "zebra")).isEqualTo(1);
    }

    @Test
    void aLongPageKeepsTheWordsThatTellItFromOthers() {
        String common = String.join(
                " ", IntStream.range(0, 200).mapToObj(at -> "word" + at).toList());
        SearchedPage one = new SearchedPage("one.html", "One", "One.", WordCount.of(common + " giraffe giraffe"));
        SearchedPage two = new SearchedPage("two.html", "Two", "Two.", WordCount.of(common));

        assertThat(words(one, two)).contains("giraffe").hasSizeLessThan(60);
    }

    @Test
    void namesWithAccentsAndMarksStayWhole() {
        assertThat(words(new SearchedPage("a.html", "Café </script>", "Été.", WordCount.NONE)))
                .contains("café", "été");
        assertThat(SearchIndex.script(List.of(LETTERS)))
                .startsWith("globalThis.laySearch={")
                .endsWith("};\n");
    }

    private static List<String> words(SearchedPage... pages) {
        return index(List.of(pages))
                .get("words")
                .valueStream()
                .map(word -> word.get(0).asString())
                .toList();
    }

    private static int weight(JsonNode words, String spellings) {
        return words.valueStream()
                .filter(word -> word.get(0).asString().equals(spellings))
                .findFirst()
                .orElseThrow()
                .get(2)
                .asInt();
    }

    private static JsonNode index(List<SearchedPage> pages) {
        String script = SearchIndex.script(pages);
        return JsonMapper.shared().readTree(script.substring(script.indexOf('{'), script.lastIndexOf(';')));
    }
}
