package org.laypartners.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    private final List<SearchedPage> pages;
    private final Map<String, Set<String>> spellings = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> weights = new TreeMap<>();

    private SearchIndex(List<SearchedPage> pages) {
        this.pages = pages;
        try (Stems stems = new Stems()) {
            List<Map<String, Long>> texts = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                note(page, stems.of(pages.get(page).title()), IN_TITLE);
                note(page, stems.of(pages.get(page).about()), IN_SENTENCE);
                List<Stems.Stem> words = stems.of(pages.get(page).words());
                words.forEach(this::spell);
                texts.add(words.stream().collect(Collectors.groupingBy(Stems.Stem::stem, Collectors.counting())));
            }
            noteTelling(texts);
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
            spell(word);
            weights.computeIfAbsent(word.stem(), stem -> new TreeMap<>()).merge(page, weight, Math::max);
        }
    }

    private void spell(Stems.Stem word) {
        spellings.computeIfAbsent(word.stem(), stem -> new TreeSet<>()).add(word.written());
    }

    /** A word tells more of a page the oftener it stands there and the fewer other pages have it (tf-idf, Spärck Jones 1972). */
    private void noteTelling(List<Map<String, Long>> texts) {
        Map<String, Integer> onPages = new HashMap<>();
        texts.forEach(text -> text.keySet().forEach(stem -> onPages.merge(stem, 1, Integer::sum)));
        for (int page = 0; page < texts.size(); page++) {
            int here = page;
            texts.get(page).entrySet().stream()
                    .sorted(Comparator.<Map.Entry<String, Long>>comparingDouble(word -> -word.getValue()
                                    * Math.log((double) texts.size() / onPages.getOrDefault(word.getKey(), 1)))
                            .thenComparing(Map.Entry::getKey))
                    .limit(WORDS_OF_A_TEXT)
                    .forEach(word -> weights.computeIfAbsent(word.getKey(), stem -> new TreeMap<>())
                            .merge(here, IN_TEXT, Math::max));
        }
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
