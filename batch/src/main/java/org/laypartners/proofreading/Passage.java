package org.laypartners.proofreading;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.laypartners.content.PageFile;
import org.laypartners.markdown.Markdown;

/**
 * A piece of a page in the editor's own words. What is quoted is not: block quotes, and what stands in {@code <q>} or
 * {@code <cite>}.
 *
 * @param line of the file, from 1
 * @param text on one line, without marks
 */
record Passage(int line, Kind kind, String text) {
    private static final String QUOTED = "q, cite, blockquote";
    private static final Pattern QUOTE = Pattern.compile("(?i)<(/?)(?:q|cite)\\b[^>]*>");

    enum Kind {
        /** A paragraph, or a point of a list. */
        SENTENCES,
        /** A heading, a cell of a table, or a piece of HTML. */
        WORDS
    }

    /** The passages of a page's body, in order. */
    static List<Passage> of(PageFile page) {
        List<Passage> passages = new ArrayList<>();
        collect(page, Markdown.parse(String.join("\n", page.body())), passages);
        return passages;
    }

    private static void collect(PageFile page, Node parent, List<Passage> passages) {
        for (Node block : parent.getChildren()) {
            int line = page.bodyLine() + block.getLineNumber();
            if (block instanceof Paragraph paragraph) {
                addParagraph(line, paragraph, passages);
            } else if (block instanceof Heading || block instanceof TableCell) {
                passages.add(new Passage(line, Kind.WORDS, text(block)));
            } else if (block instanceof HtmlBlock) {
                passages.add(new Passage(line, Kind.WORDS, html(block)));
            } else if (block instanceof Block && !(block instanceof BlockQuote) && !(block instanceof CodeBlock)) {
                collect(page, block, passages);
            }
        }
    }

    /** A bold label at its start, such as "Volunteers.", is a small heading and no sentence. */
    private static void addParagraph(int line, Paragraph paragraph, List<Passage> passages) {
        String all = text(paragraph);
        String label = label(paragraph);
        boolean labelled = !label.isEmpty() && all.startsWith(label) && all.length() > label.length();
        if (labelled) {
            passages.add(new Passage(line, Kind.WORDS, label));
        }
        passages.add(new Passage(
                line, Kind.SENTENCES, labelled ? all.substring(label.length()).strip() : all));
    }

    private static String label(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        while (first instanceof HtmlInline || first instanceof Image || first instanceof SoftLineBreak) {
            first = first.getNext();
        }
        String bold = first instanceof StrongEmphasis ? text(first) : "";
        return bold.endsWith(".") || bold.endsWith(":") ? bold : "";
    }

    private static String html(Node block) {
        Element html = Jsoup.parseBodyFragment(block.getChars().toString()).body();
        html.select(QUOTED).remove();
        return html.text();
    }

    private static String text(Node block) {
        StringBuilder text = new StringBuilder();
        append(block, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(Node parent, StringBuilder text) {
        int quotes = 0;
        for (Node child : parent.getChildren()) {
            if (child instanceof HtmlInline tag) {
                quotes += change(tag.getChars().toString());
            } else if (quotes == 0) {
                appendOne(child, text);
            }
        }
    }

    private static void appendOne(Node child, StringBuilder text) {
        if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
            text.append(' ');
        } else if (child.hasChildren() && !(child instanceof Code) && !(child instanceof Image)) {
            append(child, text);
        } else if (!(child instanceof Image) && !(child instanceof Code)) {
            text.append(child.getChars().unescape());
        }
    }

    private static int change(String tag) {
        var quote = QUOTE.matcher(tag.toLowerCase(Locale.ROOT));
        if (!quote.matches()) {
            return 0;
        }
        return quote.group(1).isEmpty() ? 1 : -1;
    }
}
