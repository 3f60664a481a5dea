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
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which words stand on which pages, small enough to be read at once. A page is found by every word of its title, its one
 * sentence and its headings, and by the words of its text: on a site of some hundred pages by nearly all of them, on a larger
 * one by those that tell it best from other pages.
 */
public final class SearchIndex {
    /** For all texts together, an equal share for each. No text of the real site has more than that. */
    static final int WORDS_OF_ALL_TEXTS = 10_000;

    /** However many texts there are. */
    static final int LEAST_WORDS_OF_A_TEXT = 25;

    /** A search takes a word for a shorter one with up to three letters more, if that one has four or more: {@code search.js}. */
    private static final int SHORTEST_BEGINNING = 4;

    private static final int LONGEST_ENDING = 3;

    /** A gap between two pages of a word is a capital letter from A, for none, or what stands here and its number. */
    private static final char WIDE_GAP = 'Z';

    private static final char IN_HEADING = '*';

    /** Letters that a word can share with the one before: what one digit can say. */
    private static final int MOST_SHARED = 9;

    private final List<SearchedPage> pages;
    private final Map<String, Word> words = new HashMap<>();

    /** All spellings of one stem, and where they stand. */
    private static final class Word {
        private final String stem;
        private final Set<String> spellings = new TreeSet<>();
        private final StringBuilder places = new StringBuilder();

        private int last = -1;
        private boolean found;
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

        /** Pages come in their order. */
        void standsOn(int page, boolean inHeading) {
            int gap = page - last - 1;
            if (inHeading) {
                places.append(IN_HEADING);
            }
            if (gap < WIDE_GAP - 'A') {
                places.append((char) ('A' + gap));
            } else {
                places.append(WIDE_GAP).append(gap);
            }
            last = page;
            found = true;
        }

        /** Without those that a search takes for another. */
        String shortest() {
            List<String> kept = new ArrayList<>(spellings.size());
            for (String spelling : spellings) {
                if (kept.stream().noneMatch(shorter -> isFoundBy(shorter, spelling))) {
                    kept.add(spelling);
                }
            }
            return String.join("/", kept);
        }

        private static boolean isFoundBy(String shorter, String spelling) {
            return shorter.length() >= SHORTEST_BEGINNING
                    && spelling.startsWith(shorter)
                    && spelling.length() - shorter.length() <= LONGEST_ENDING;
        }
    }

    /** A word of a page's text. */
    private record Counted(Word word, int times, boolean inHeading) {}

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
        long written = texts.stream().filter(text -> text.length > 0).count();
        int most = Math.max(LEAST_WORDS_OF_A_TEXT, WORDS_OF_ALL_TEXTS / (int) Math.max(1, written));
        for (int page = 0; page < pages.size(); page++) {
            know(pages.get(page).title());
            know(pages.get(page).about());
            noteTelling(page, texts.get(page), most);
        }
    }

    /**
     * A script that gives the index the name {@code laySearch}: {@code pages} as address, title and sentence; {@code words} in
     * one line, the spellings of each with slashes between them, and in place of the letters that the word before begins with
     * too their number, of one digit; and {@code places}, in the same order, with the pages whose text has the word, as the
     * gaps between their numbers. In which titles and sentences it stands, a browser can see for
     * itself. It loads a script from a folder too, where it would not load a file of data.
     */
    public static String script(List<SearchedPage> pages) {
        SearchIndex index = new SearchIndex(List.copyOf(pages));
        List<Word> kept = index.words.values().stream()
                .filter(word -> word.found)
                .sorted(Comparator.comparing(word -> word.stem))
                .toList();
        Map<String, Object> whole = new TreeMap<>();
        whole.put(
                "pages",
                index.pages.stream()
                        .map(page -> List.of(page.address(), page.title(), page.about()))
                        .toList());
        whole.put("words", eachAfterTheOther(kept.stream().map(Word::shortest).toList()));
        whole.put("places", kept.stream().map(word -> word.places).collect(Collectors.joining(" ")));
        return "globalThis.laySearch=" + JsonMapper.shared().writeValueAsString(whole) + ";\n";
    }

    private static String eachAfterTheOther(List<String> words) {
        StringBuilder all = new StringBuilder();
        String before = "";
        for (String word : words) {
            int same = 0;
            while (same < MOST_SHARED
                    && same < Math.min(word.length(), before.length())
                    && word.charAt(same) == before.charAt(same)) {
                same++;
            }
            all.append(all.isEmpty() ? "" : " ").append(same).append(word, same, word.length());
            before = word;
        }
        return all.toString();
    }

    private Word word(String stem) {
        return words.computeIfAbsent(stem, Word::new);
    }

    private void know(String text) {
        for (Stems.Stem known : Stems.of(text)) {
            Word word = word(known.stem());
            word.spellings.add(known.written());
            word.found = true;
        }
    }

    private Counted[] counted(WordCount text) {
        List<Counted> counted = new ArrayList<>();
        text.read((stem, times, inHeading, spellings) -> {
            Word word = word(stem);
            word.spelt(spellings);
            word.texts++;
            counted.add(new Counted(word, times, inHeading));
        });
        return counted.toArray(Counted[]::new);
    }

    /**
     * A word tells more of a page the oftener it stands there and the fewer other pages have it (tf-idf, Spärck Jones 1972).
     *
     * @param mostWords besides those of the headings
     */
    private void noteTelling(int page, Counted[] text, int mostWords) {
        Queue<Telling> most = new PriorityQueue<>(LEAST_WORDS_OF_A_TEXT, Telling::byMuch);
        for (Counted counted : text) {
            double much = counted.times * counted.word.rareness;
            if (counted.inHeading) {
                counted.word.standsOn(page, true);
                continue;
            }
            if (most.size() == mostWords && much < most.element().much) {
                continue;
            }
            Telling telling = new Telling(counted.word, much);
            if (most.size() < mostWords) {
                most.add(telling);
            } else if (Telling.byMuch(most.element(), telling) < 0) {
                most.remove();
                most.add(telling);
            }
        }
        most.forEach(telling -> telling.word().standsOn(page, false));
    }
}
