package org.laypartners.site;

import org.laypartners.feed.WordCount;
import org.laypartners.markdown.PageText;

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
                .orElseGet(() -> counted(page.text()).lines());
        memory.keepWords(page.madeFrom(), lines);
        return new WordCount(lines);
    }

    private static WordCount counted(PageText text) {
        return WordCount.of(text.all(), text.headings());
    }
}
