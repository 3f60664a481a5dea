package org.laypartners.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text stands in a page just as Flexmark by itself writes it. */
class UsualTextTest {
    private static final String[] PIECES = {
        "a",
        "Tea",
        "Tea and toast",
        " with cake, ",
        "\uE000",
        "&#57344;",
        "\n\n",
        "\n# ",
        "\n- ",
        "\n> ",
        "![a picture](b.png)",
        "[a link](b.html \"title\")",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\r",
        "&",
        "&amp;",
        "&lt;",
        "&#38;",
        "&#0;",
        "\\",
        "\\*",
        "\\\\",
        "\\&",
        "<",
        ">",
        "< b",
        "\"",
        "'",
        "\0",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "!",
        "é",
        "\uD83D\uDE42",
        "\u00A0",
        "\u2028",
        "&nbsp;",
        "\t",
        "|"
    };

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer FLEXMARK = HtmlRenderer.builder().build();
    private static final HtmlRenderer OURS =
            HtmlRenderer.builder().nodeRendererFactory(UsualText.renderer()).build();

    @Test
    void isWrittenAsFlexmarkWritesIt() {
        Random random = new Random(11);
        for (int page = 0; page < 5_000; page++) {
            Document document = PARSER.parse(text(random));

            String plain = FLEXMARK.render(document);
            assertThat(OURS.render(document)).isEqualTo(plain);
            assertThat(HeldBack.render(OURS, document)).isEqualTo(plain);
        }
    }

    @Test
    void saysWhatFlexmarkReadsInIt() {
        Random random = new Random(12);
        for (int page = 0; page < 5_000; page++) {
            sameWords(PARSER.parse(text(random)));
        }
    }

    private static void sameWords(Node node) {
        if (node instanceof Text text) {
            assertThat(UsualText.words(text)).isEqualTo(text.getChars().unescape());
        }
        node.getChildren().forEach(UsualTextTest::sameWords);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
