package org.laypartners.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which words stand on which pages, small enough to be read at once. A page is found by every word of its title and its one
 * sentence, and by those words of its text that tell it best from other pages.
 */
public final class SearchIndex {
    /** Together they hold a site of fifty pages under 10 kilobytes, packed. */
    private static final int WORDS_OF_A_TEXT = 25;

    private static final int IN_TITLE = 5;
    private static final int IN_SENTENCE = 2;
    private static final int IN_TEXT = 1;

    private static final Comparator<Telling> MOST_TELLING_FIRST =
            Comparator.comparingDouble(Telling::much).reversed().thenComparing(Telling::stem);

    private final List<SearchedPage> pages;
    private final Map<String, Set<String>> spellings = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> weights = new TreeMap<>();

    /** How much a word tells of one page. */
    private record Telling(String stem, double much) {}

    private SearchIndex(List<SearchedPage> pages) {
        this.pages = pages;
        // The words of a page are taken apart twice, since those of all pages together would fill the memory.
        Map<String, Integer> onPages = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            note(page, Stems.of(pages.get(page).title()), IN_TITLE);
            note(page, Stems.of(pages.get(page).about()), IN_SENTENCE);
            for (WordCount.Counted word : pages.get(page).words().stems()) {
                spell(word.stem(), word.spellings());
                onPages.merge(word.stem(), 1, Integer::sum);
            }
        }
        for (int page = 0; page < pages.size(); page++) {
            noteTelling(page, onPages);
        }
    }

    /**
     * A script that gives the index the name {@code laySearch}: {@code pages} as address, title and sentence; {@code words} as
     * the spellings of one stem, then page numbers from 0 and weights in turn. A browser loads a script from a folder too,
     * where it would not load a file of data.
     */
    public static String script(List<SearchedPage> pages) {
        SearchIndex index = new SearchIndex(List.copyOf(pages));
        Map<String, Object> whole = new TreeMap<>();
        whole.put(
                "pages",
                index.pages.stream()
                        .map(page -> List.of(page.address(), page.title(), page.about()))
                        .toList());
        whole.put("words", index.weights.entrySet().stream().map(index::word).toList());
        return "globalThis.laySearch=" + JsonMapper.shared().writeValueAsString(whole) + ";\n";
    }

    private void note(int page, List<Stems.Stem> words, int weight) {
        for (Stems.Stem word : words) {
            spell(word.stem(), List.of(word.written()));
            weights.computeIfAbsent(word.stem(), stem -> new TreeMap<>()).merge(page, weight, Math::max);
        }
    }

    private void spell(String stem, List<String> written) {
        spellings.computeIfAbsent(stem, each -> new TreeSet<>()).addAll(written);
    }

    /** A word tells more of a page the oftener it stands there and the fewer other pages have it (tf-idf, Spärck Jones 1972). */
    private void noteTelling(int page, Map<String, Integer> onPages) {
        pages.get(page).words().stems().stream()
                .map(word -> new Telling(
                        word.stem(),
                        word.times() * Math.log((double) pages.size() / onPages.getOrDefault(word.stem(), 1))))
                .sorted(MOST_TELLING_FIRST)
                .limit(WORDS_OF_A_TEXT)
                .forEach(word -> weights.computeIfAbsent(word.stem(), stem -> new TreeMap<>())
                        .merge(page, IN_TEXT, Math::max));
    }

    private List<Object> word(Map.Entry<String, Map<Integer, Integer>> word) {
        List<Object> entry = new ArrayList<>();
        entry.add(String.join(" ", spellings.getOrDefault(word.getKey(), Set.of())));
        word.getValue().forEach((page, weight) -> {
            entry.add(page);
            entry.add(weight);
        });
        return entry;
    }
}
