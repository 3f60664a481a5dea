package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laypartners.content.SiteContent;
import org.laypartners.markdown.Glossary;

class AtoZTest extends OnASmallSite {
    @Test
    void aTitleWithoutLettersOfTheAlphabetStandsUnderTheNumberSign() {
        site.file("site-content/news.md", page("\u4e2d\u6587\u4fe1\u606f")).file("site-content/why.md", page("?"));

        assertThat(letters()).containsExactly("#", "A", "H");
    }

    private static String page(String title) {
        return "title=" + title + "\ntype=page\nstatus=published\ndate=2026-11-10\n~~~~~~\n\nWords.\n";
    }

    private List<Object> letters() {
        SiteContent content = SiteContent.read(site.folders());
        return AtoZ.of(content, Glossary.of(content.pages())).stream()
                .map(letter -> letter.get("letter"))
                .toList();
    }
}
