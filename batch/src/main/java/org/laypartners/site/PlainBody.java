package org.laypartners.site;

import static java.util.Map.entry;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.html.renderer.HeaderIdGenerator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes what most pages are made of, as HTML and as text in one walk. Flexmark's own renderer writes the same HTML letter by
 * letter, which takes a third of the time that a body needs; it is left to write whatever is not known here.
 */
final class PlainBody {
    private static final Map<Class<?>, BiConsumer<PlainBody, Node>> KINDS = Map.ofEntries(
            entry(Paragraph.class, (body, node) -> body.paragraph((Paragraph) node)),
            entry(Heading.class, (body, node) -> body.heading((Heading) node)),
            entry(BlockQuote.class, (body, node) -> body.block("blockquote", "", node, true)),
            entry(BulletList.class, (body, node) -> body.block("ul", "", node, true)),
            entry(OrderedList.class, (body, node) -> body.ordered((OrderedList) node)),
            entry(BulletListItem.class, (body, node) -> body.item((ListItem) node)),
            entry(OrderedListItem.class, (body, node) -> body.item((ListItem) node)),
            entry(TableBlock.class, (body, node) -> body.block("table", "", node, true)),
            entry(TableHead.class, (body, node) -> body.block("thead", "", node, false)),
            entry(TableSeparator.class, (body, node) -> {}),
            entry(TableBody.class, (body, node) -> body.block("tbody", "", node, false)),
            entry(TableRow.class, (body, node) -> body.block("tr", "", node, false)),
            entry(TableCell.class, (body, node) -> body.cell((TableCell) node)),
            entry(Text.class, (body, node) -> body.words(node.getChars())),
            entry(SoftLineBreak.class, (body, node) -> body.lineBreak("\n")),
            entry(HardLineBreak.class, (body, node) -> body.lineBreak("<br>\n")),
            entry(Emphasis.class, (body, node) -> body.element("em", "", node)),
            entry(StrongEmphasis.class, (body, node) -> body.element("strong", "", node)),
            entry(Code.class, (body, node) -> body.code((Code) node)),
            entry(Link.class, (body, node) -> body.link((Link) node)),
            entry(ExplainedTerm.class, (body, node) -> body.explained((ExplainedTerm) node)));

    private final ListOptions lists;
    private final Document page;
    private final StringBuilder html;
    private final StringBuilder text;
    private int lineStart;
    private boolean blank = true;
    private boolean known = true;

    private PlainBody(Document page) {
        this.page = page;
        this.lists = ListOptions.get(page);
        this.html = new StringBuilder(page.getTextLength() * 2);
        this.text = new StringBuilder(page.getTextLength());
    }

    /** Nothing where the page has anything else in it. */
    static Optional<PageBody> of(Document page) {
        PlainBody body = new PlainBody(page);
        new HeaderIdGenerator().generateIds(page);
        body.children(page);
        return body.known
                ? Optional.of(new PageBody(body.html.toString(), Optional.of(body.text.toString())))
                : Optional.empty();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null && known; child = child.getNext()) {
            BiConsumer<PlainBody, Node> kind = KINDS.get(child.getClass());
            if (kind == null) {
                known = false;
            } else {
                kind.accept(this, child);
            }
        }
    }

    private void paragraph(Paragraph node) {
        boolean bare = node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, lists, page);
        if (bare) {
            children(node);
            text.append(' ');
        } else if (node.hasChildren()) {
            block("p", "", node, false);
        }
    }

    private void heading(Heading node) {
        String id = node.getAnchorRefId();
        block("h" + node.getLevel(), id.isEmpty() ? "" : attribute("id", id), node, false);
    }

    private void ordered(OrderedList node) {
        int start = node.getStartNumber();
        block("ol", start == 1 ? "" : attribute("start", String.valueOf(start)), node, true);
    }

    private void item(ListItem node) {
        known &= node.getMarkerSuffix().isEmpty();
        block("li", "", node, false);
    }

    private void cell(TableCell node) {
        known &= node.getSpan() == 1;
        TableCell.Alignment side = node.getAlignment();
        String align =
                side == null ? "" : attribute("class", "align-" + side.name().toLowerCase(Locale.ROOT));
        element(node.isHeader() ? "th" : "td", node.isHeader() ? align + attribute("scope", "col") : align, node);
        text.append(' ');
    }

    private void link(Link node) {
        known &= node.getTitle().isNull();
        element("a", attribute("href", node.getUrl().unescape()), node);
    }

    private void code(Code node) {
        tag("<code>");
        String words = Escaping.collapseWhitespace(node.getText(), true);
        escaped(words);
        text.append(words);
        tag("</code>");
    }

    /** Its definition is no part of the page's own words. A button is read apart from what stands beside it. */
    private void explained(ExplainedTerm node) {
        tag(node.html());
        text.append(' ').append(node.getChars()).append(' ');
    }

    private void words(BasedSequence chars) {
        String written = chars instanceof SubSequence && chars.getBase() instanceof String source
                ? source.substring(chars.getStartOffset(), chars.getEndOffset())
                : chars.toString();
        boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0 && written.indexOf('\0') < 0;
        String words = plain ? written : chars.unescape();
        escaped(words);
        text.append(words);
    }

    private void lineBreak(String tag) {
        html.append(tag);
        lineStart = html.length();
        blank = true;
        text.append(' ');
    }

    /** An element that begins on a line of its own; so does what is in it, where {@code linesInside}. */
    private void block(String tag, String attributes, Node node, boolean linesInside) {
        line();
        tag("<" + tag + attributes + ">");
        if (linesInside) {
            line();
        }
        children(node);
        if (linesInside) {
            line();
        }
        tag("</" + tag + ">");
        line();
        text.append(' ');
    }

    private void element(String tag, String attributes, Node node) {
        tag("<" + tag + attributes + ">");
        children(node);
        tag("</" + tag + ">");
    }

    private void tag(String tag) {
        html.append(tag);
        blank = false;
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Escaping.escapeHtml(value, true) + "\"";
    }

    private void line() {
        if (html.length() > lineStart) {
            html.append('\n');
            lineStart = html.length();
            blank = true;
        }
    }

    /** As Flexmark does it, spaces at the start of a line are left out. */
    private void escaped(String words) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            switch (letter) {
                case '&' -> tag("&amp;");
                case '<' -> tag("&lt;");
                case '>' -> tag("&gt;");
                case '"' -> tag("&quot;");
                case '\n', '\r' -> known = false;
                default -> {
                    if (letter != ' ' || !blank) {
                        html.append(letter);
                        blank &= letter == '\t';
                    }
                }
            }
        }
    }
}
