package org.laypartners.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    /** A browser would take what follows an open shape for a part of it. */
    @ParameterizedTest
    @ValueSource(strings = {"<path d=\"M0 0\"/>", "<path d=\"M0 0\" />", "<use href=\"#a\" />"})
    void aDrawingKeepsItsClosedShapes(String shape) {
        String drawing = "<svg viewBox=\"0 0 9 9\">" + shape + "<g>" + shape + "</g></svg>";

        assertThat(Markdown.html("Before " + drawing + " after.", Glossary.EMPTY))
                .contains(drawing);
        assertThat(Markdown.html(drawing, Glossary.EMPTY)).contains(drawing);
    }

    @Test
    void whatHasNoEndIsWrittenAsHtmlHasIt() {
        String html = Markdown.html("One  \ntwo ![a > b](c.png \"d\")\n\n---\n\nIn code: `<br />`.", Glossary.EMPTY);

        assertThat(html)
                .contains("One<br>", "<hr>", "<img src=\"c.png\" alt=\"a &gt; b\" title=\"d\">", "&lt;br /&gt;")
                .doesNotContain("/>");
    }
}
