package org.laypartners.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;

/**
 * Text with nothing in it that Markdown or HTML escapes, which is most of a site, stands in a page as it is written. Flexmark
 * looks through all text with three regular expressions, which takes a tenth of a bake.
 */
final class UsualText {
    private UsualText() {}

    static NodeRendererFactory renderer() {
        return new NodeRendererFactory() {
            @Override
            public NodeRenderer apply(DataHolder options) {
                return () -> Set.of(new NodeRenderingHandler<>(Text.class, UsualText::write));
            }
        };
    }

    private static void write(Text node, NodeRendererContext context, HtmlWriter html) {
        String text = SourceText.of(node.getChars());
        if (isUsual(text)) {
            HeldBack.write(text, context, html);
        } else {
            html.text(Escaping.normalizeEOL(Escaping.unescapeString(text)));
        }
    }

    /** What the text says, with its escapes resolved. */
    static String words(Text node) {
        String text = SourceText.of(node.getChars());
        return isUsual(text) ? text : Escaping.unescapeString(text);
    }

    private static boolean isUsual(String text) {
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\', '&', '<', '>', '"', '\r', '\0' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }
}
