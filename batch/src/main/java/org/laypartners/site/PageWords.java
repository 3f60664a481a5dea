package org.laypartners.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.laypartners.feed.WordCount;

/** The words of each page's body, for the search; of a body that an earlier bake had too they are known. */
final class PageWords {
    private final BakeMemory earlier;
    private final BakeMemory memory;

    PageWords(BakeMemory earlier, BakeMemory memory) {
        this.earlier = earlier;
        this.memory = memory;
    }

    WordCount of(SitePage page) {
        String lines = memory.words(page.madeFrom())
                .or(() -> earlier.words(page.madeFrom()))
                .orElseGet(() -> counted(page.getBody()));
        memory.keepWords(page.madeFrom(), lines);
        return new WordCount(lines);
    }

    private static String counted(String body) {
        Document text = Jsoup.parse(body);
        text.select(".definition").remove();
        return WordCount.of(text.body().text()).lines();
    }
}
