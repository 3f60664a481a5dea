package org.laypartners.markdown;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The body of a page.
 *
 * @param plain its words, where they are known without reading the HTML
 */
public record PageBody(String html, Optional<PageText> plain) {
    /** Its words without what explains them. They are read from the HTML where they are not known. */
    public PageText text() {
        return plain.orElseGet(() -> {
            Document read = Jsoup.parse(html);
            read.select(".definition").remove();
            // A term is a word of its own, also where emphasis ends between it and what follows.
            read.select("button.term").before(" ").after(" ");
            return new PageText(
                    read.body().text(),
                    read.select("h1, h2, h3, h4, h5, h6").stream()
                            .map(Element::text)
                            .collect(Collectors.joining(" ")));
        });
    }
}
