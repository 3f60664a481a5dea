package org.laypartners.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a page that are HTML already. Flexmark moves each letter that it writes through several hands, to keep lines and
 * indents apart; a piece is one letter for it, which stands for the piece until all tags around it are written.
 */
final class HeldBack {
    /** Unicode gives this one no meaning (private use). A page that may have it all the same is written without. */
    private static final char PLACE = '\uE000';

    /** A page can name any letter by its number. */
    private static final String BY_NUMBER = "&#";

    private static final String PLACE_AS_TEXT = String.valueOf(PLACE);

    /** A shorter piece is not worth it. */
    private static final int SHORTEST = 4;

    private static final DataKey<@Nullable HeldBack> OF_PAGE = new DataKey<>("HELD_BACK", (HeldBack) null);

    private final List<String> pieces = new ArrayList<>();

    private HeldBack() {}

    /** The page as HTML. */
    static String render(HtmlRenderer renderer, Document page) {
        String source = SourceText.of(page.getChars());
        if (source.indexOf(PLACE) >= 0 || source.contains(BY_NUMBER)) {
            return renderer.render(page);
        }
        HeldBack held = new HeldBack();
        page.set(OF_PAGE, held);
        String html = renderer.render(page);
        page.remove(OF_PAGE);
        return held.putInto(html);
    }

    /** Writes a piece of HTML without an end of line. */
    static void write(String piece, NodeRendererContext context, HtmlWriter html) {
        HeldBack held = OF_PAGE.get(context.getDocument());
        if (held == null || piece.length() < SHORTEST || isBlank(piece, 0) || isBlank(piece, piece.length() - 1)) {
            html.raw(piece);
        } else {
            held.pieces.add(piece);
            html.raw(PLACE_AS_TEXT);
        }
    }

    /** Blanks at the ends of a line are Flexmark's to keep or to drop. */
    private static boolean isBlank(String piece, int at) {
        return piece.charAt(at) <= ' ';
    }

    private String putInto(String html) {
        StringBuilder whole = new StringBuilder(
                html.length() + pieces.stream().mapToInt(String::length).sum());
        int done = 0;
        for (String piece : pieces) {
            int place = html.indexOf(PLACE, done);
            whole.append(html, done, place).append(piece);
            done = place + 1;
        }
        return whole.append(html, done, html.length()).toString();
    }
}
