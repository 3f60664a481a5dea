package org.laypartners.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.laypartners.feed.WordCount;

/** What is written here is what Flexmark's own renderer writes, and its words are those that stand in that HTML. */
class PlainBodyTest {
    private static final Glossary GLOSSARY = Glossary.of(PageFile.readAll(Path.of("site-content")));

    @Property(tries = 2000)
    void anyMarkdownIsWrittenAsFlexmarkWritesIt(@ForAll("markdown") String markdown) {
        compare(markdown);
    }

    @Example
    void everyRealPageIsWrittenAsFlexmarkWritesIt() {
        List<PageFile> pages = PageFile.readAll(Path.of("site-content"));

        long plain = pages.stream().filter(page -> compare(page.text())).count();

        assertThat(plain).as("pages that Flexmark is not asked for").isGreaterThan(pages.size() / 2);
    }

    /** Whether the page is written here at all. */
    private static boolean compare(String markdown) {
        Optional<PageBody> body = PlainBody.of(explained(markdown));
        body.ifPresent(written -> {
            String html = Markdown.rendered(explained(markdown));
            assertThat(written.html()).isEqualTo(html);
            assertThat(WordCount.of(written.text()))
                    .isEqualTo(WordCount.of(new PageBody(html, Optional.empty()).text()));
        });
        return body.isPresent();
    }

    private static Document explained(String markdown) {
        Document page = Markdown.parse(markdown);
        new FirstUses(GLOSSARY).explain(page);
        return page;
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "word",
                        "lay partner",
                        "Co-production ",
                        " ",
                        "  ",
                        "\t",
                        "\n",
                        "\n\n",
                        "  \n",
                        "\\\n",
                        "    ",
                        "# ",
                        "\n## Two words\n\n",
                        "\n- ",
                        "\n  - ",
                        "\n\n- ",
                        "\n1. ",
                        "\n3. ",
                        "\n   1) ",
                        "\n> ",
                        "\n\n---\n\n",
                        "*",
                        "**",
                        "_",
                        "`",
                        "[",
                        "]",
                        "[a link](b.html)",
                        "(b.html \"title\")",
                        "![a](b.png)",
                        "\n[c]: d.html\n",
                        "| a | b |\n|---|--:|\n| 1 | *2* |\n",
                        "|",
                        "\n| x | y |\n| :-: | --- |\n| 3 || 4\n",
                        "\n```\ncode\n```\n",
                        "\\",
                        "\\*",
                        "&",
                        "&amp;",
                        "&copy;",
                        "&#0;",
                        "<b>",
                        "</b>",
                        "<br>",
                        "<p>",
                        "<!-- x -->",
                        "<",
                        ">",
                        "\"",
                        "<https://a.example>",
                        ":",
                        "\n: ",
                        "é",
                        "’",
                        "\u0000",
                        "\u00a0",
                        "\r",
                        "/>",
                        " />",
                        "PPI",
                        "'s",
                        "1",
                        "-")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
