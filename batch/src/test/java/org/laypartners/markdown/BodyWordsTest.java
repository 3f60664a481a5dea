package org.laypartners.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.laypartners.content.PageFile;
import org.laypartners.feed.WordCount;

/** The words that are taken from parsed Markdown are those that stand in its HTML, however it was parsed. */
class BodyWordsTest {
    private static final Glossary GLOSSARY = Glossary.of(PageFile.readAll(Path.of("site-content")));

    @Property(tries = 2000)
    void theWordsOfAnyMarkdownAreThoseOfItsHtml(@ForAll("markdown") String markdown) {
        compare(markdown);
    }

    @Property(tries = 2000)
    void aPageWithoutABarIsReadAsOneThatMayHaveATable(@ForAll("markdown") String markdown) {
        String text = markdown.replace("|", "");

        assertThat(tree(Markdown.parse(text))).isEqualTo(tree(Markdown.EVERYTHING.parse(text)));
    }

    @Property(tries = 2000)
    void piecesThatAreHeldBackStandWhereTheyWould(@ForAll("markdown") String markdown) {
        Document page = Markdown.parse(markdown);
        new FirstUses(GLOSSARY).explain(page);
        String plainly = Markdown.PAGES.render(page);

        assertThat(HeldBack.render(Markdown.PAGES, page)).isEqualTo(plainly);
    }

    private static String tree(Node node) {
        StringBuilder tree = new StringBuilder(
                node.getNodeName() + node.getStartOffset() + "-" + node.getEndOffset() + node.getChars());
        node.getChildIterator()
                .forEachRemaining(child -> tree.append('(').append(tree(child)).append(')'));
        return tree.toString();
    }

    @Example
    void codeIsOneWordWithWhatStandsBesideIt() {
        assertThat(compare("`Co-production `word")).isTrue();
    }

    @Example
    void aTermIsAWordOfItsOwn() {
        assertThat(compare("word*lay partner*word")).isTrue();
    }

    @Example
    void theWordsOfHeadingsAreKnownAsSuch() {
        assertThat(Markdown.body("## Payment and *lay partner* rules\n\nText.", GLOSSARY)
                        .text()
                        .headings()
                        .split("\\s+"))
                .containsExactly("Payment", "and", "lay", "partner", "rules");
    }

    @Example
    void theWordsOfEveryRealPageAreThoseOfItsHtml() {
        List<PageFile> pages = PageFile.readAll(Path.of("site-content"));

        long known = pages.stream().filter(page -> compare(page.text())).count();

        assertThat(known).as("pages of which no HTML is read").isGreaterThan(pages.size() / 2);
    }

    /** Whether the words were taken from the Markdown. */
    private static boolean compare(String markdown) {
        PageBody body = Markdown.body(markdown, GLOSSARY);

        PageText inHtml = new PageBody(body.html(), Optional.empty()).text();

        assertThat(WordCount.of(body.text().all(), body.text().headings()))
                .isEqualTo(WordCount.of(inHtml.all(), inHtml.headings()));
        return body.plain().isPresent();
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "word",
                        "several words",
                        " and more, ",
                        "\uE000",
                        "&#57344;",
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
