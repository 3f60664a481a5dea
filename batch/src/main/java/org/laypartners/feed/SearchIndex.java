package org.laypartners.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
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

    private final List<SearchedPage> pages;
    private final Map<String, Word> words = new HashMap<>();

    /** All spellings of one stem, and where they stand. */
    private static final class Word {
        private final String stem;
        private final Set<String> spellings = new TreeSet<>();
        /** Page and weight in turn, by page. */
        private final List<Object> weights = new ArrayList<>();

        private int last = -1;
        private String spelt = "";
        private int texts;
        private double rareness;

        Word(String stem) {
            this.stem = stem;
        }

        /** In most texts a word is spelt as in the one before. */
        void spelt(String written) {
            if (!written.equals(spelt)) {
                spellings.addAll(List.of(written.split(" ")));
                spelt = written;
            }
        }

        /** Pages come in their order, and what weighs more on a page comes first. */
        void weighs(int page, int weight) {
            if (page != last) {
                weights.add(page);
                weights.add(weight);
                last = page;
            }
        }

        List<Object> entry() {
            List<Object> entry = new ArrayList<>(1 + weights.size());
            entry.add(String.join(" ", spellings));
            entry.addAll(weights);
            return entry;
        }
    }

    /** A word of a page's text. */
    private record Counted(Word word, int times) {}

    /** How much a word tells of one page. */
    private record Telling(Word word, double much) {
        /** The word that tells least comes first. */
        static int byMuch(Telling one, Telling other) {
            int order = Double.compare(one.much, other.much);
            return order == 0 ? other.word.stem.compareTo(one.word.stem) : order;
        }
    }

    private SearchIndex(List<SearchedPage> pages) {
        this.pages = pages;
        List<Counted[]> texts = new ArrayList<>(pages.size());
        pages.forEach(page -> texts.add(counted(page.words())));
        words.values().forEach(word -> word.rareness = Math.log((double) pages.size() / word.texts));
        for (int page = 0; page < pages.size(); page++) {
            note(page, pages.get(page).title(), IN_TITLE);
            note(page, pages.get(page).about(), IN_SENTENCE);
            noteTelling(page, texts.get(page));
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
        whole.put(
                "words",
                index.words.values().stream()
                        .filter(word -> !word.weights.isEmpty())
                        .sorted(Comparator.comparing(word -> word.stem))
                        .map(Word::entry)
                        .toList());
        return "globalThis.laySearch=" + JsonMapper.shared().writeValueAsString(whole) + ";\n";
    }

    private Word word(String stem) {
        return words.computeIfAbsent(stem, Word::new);
    }

    private void note(int page, String text, int weight) {
        for (Stems.Stem found : Stems.of(text)) {
            Word word = word(found.stem());
            word.spellings.add(found.written());
            word.weighs(page, weight);
        }
    }

    private Counted[] counted(WordCount text) {
        List<Counted> counted = new ArrayList<>();
        text.read((stem, times, spellings) -> {
            Word word = word(stem);
            word.spelt(spellings);
            word.texts++;
            counted.add(new Counted(word, times));
        });
        return counted.toArray(Counted[]::new);
    }

    /** A word tells more of a page the oftener it stands there and the fewer other pages have it (tf-idf, Spärck Jones 1972). */
    private void noteTelling(int page, Counted[] text) {
        Queue<Telling> most = new PriorityQueue<>(WORDS_OF_A_TEXT, Telling::byMuch);
        for (Counted counted : text) {
            double much = counted.times * counted.word.rareness;
            if (most.size() == WORDS_OF_A_TEXT && much < most.element().much) {
                continue;
            }
            Telling telling = new Telling(counted.word, much);
            if (most.size() < WORDS_OF_A_TEXT) {
                most.add(telling);
            } else if (Telling.byMuch(most.element(), telling) < 0) {
                most.remove();
                most.add(telling);
            }
        }
        most.forEach(telling -> telling.word().weighs(page, IN_TEXT));
    }
}
