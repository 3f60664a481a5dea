package org.laypartners.site;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The body of a page.
 *
 * @param plain its words with spaces between them, where they are known without reading the HTML
 */
record PageBody(String html, Optional<String> plain) {
    /** The words, without the explanations of terms. */
    String text() {
        return plain.orElseGet(() -> {
            Document read = Jsoup.parse(html);
            read.select(".definition").remove();
            // A term is a word of its own, also where emphasis ends between it and what follows.
            read.select("button.term").before(" ").after(" ");
            return read.body().text();
        });
    }
}
