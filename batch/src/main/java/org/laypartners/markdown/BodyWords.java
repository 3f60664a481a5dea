package org.laypartners.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a page's body, from the Markdown that is parsed already: reading its HTML again for them takes as long as
 * writing it. What stands on most pages is known here; for the rest the HTML is read.
 */
final class BodyWords {
    /** What stands in one of these is apart from what follows it. */
    private static final Set<Class<?>> BLOCKS = Set.of(
            Paragraph.class,
            Heading.class,
            BlockQuote.class,
            BulletList.class,
            OrderedList.class,
            BulletListItem.class,
            OrderedListItem.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class);

    private static final Set<Class<?>> WITHIN_WORDS = Set.of(Emphasis.class, StrongEmphasis.class, Link.class);

    private static final Set<Class<?>> BETWEEN_WORDS =
            Set.of(SoftLineBreak.class, HardLineBreak.class, TableSeparator.class);

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder headings = new StringBuilder();
    private boolean known = true;

    private BodyWords() {}

    /** With spaces between them, and without the explanations of terms; nothing where the page has anything else in it. */
    static Optional<PageText> of(Document page) {
        BodyWords body = new BodyWords();
        body.children(page);
        return body.known
                ? Optional.of(new PageText(body.words.toString(), body.headings.toString()))
                : Optional.empty();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null && known; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            words.append(UsualText.words(text));
        } else if (node instanceof Code code) {
            // As it is written: without blanks at its ends, so that it is one word with what stands beside it.
            words.append(Escaping.collapseWhitespace(code.getText(), true));
        } else if (node instanceof ExplainedTerm) {
            // A button is read apart from what stands beside it.
            words.append(' ').append(node.getChars()).append(' ');
        } else if (BETWEEN_WORDS.contains(node.getClass())) {
            words.append(' ');
        } else {
            known = BLOCKS.contains(node.getClass()) || WITHIN_WORDS.contains(node.getClass());
            int start = words.length();
            children(node);
            words.append(BLOCKS.contains(node.getClass()) ? " " : "");
            if (node instanceof Heading) {
                headings.append(words, start, words.length());
            }
        }
    }
}
