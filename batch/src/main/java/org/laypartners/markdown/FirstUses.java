package org.laypartners.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;

/** Finds the first use of each term in a page's running text and marks it. Links, headings, code and HTML stay as they are. */
final class FirstUses {
    private final Glossary glossary;
    private final Set<String> explained = new HashSet<>();

    FirstUses(Glossary glossary) {
        this.glossary = glossary;
    }

    void explain(Document page) {
        walk(page, false);
    }

    private void walk(Node parent, boolean inText) {
        int openTags = 0;
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof HtmlInline tag) {
                openTags += change(tag.getChars());
            } else if (child instanceof Text text && inText && openTags == 0) {
                mark(text);
            } else if (!staysAsItIs(child)) {
                walk(child, (inText || child instanceof Paragraph) && openTags == 0);
            }
            child = next;
        }
    }

    /** A link is one of two kinds of node: with its address, or with the name of an address given elsewhere. */
    private static boolean staysAsItIs(Node node) {
        return node instanceof LinkNodeBase
                || node instanceof RefNode
                || node instanceof Heading
                || node instanceof Code;
    }

    private static int change(BasedSequence tag) {
        if (tag.startsWith("</")) {
            return -1;
        }
        boolean closesItself = tag.endsWith("/>") || tag.startsWith("<!") || tag.startsWith("<br");
        return closesItself ? 0 : 1;
    }

    private void mark(Text text) {
        BasedSequence chars = text.getChars();
        int done = 0;
        for (Glossary.Use use : glossary.uses(SourceText.of(chars))) {
            if (explained.add(use.term().id())) {
                before(text, chars.subSequence(done, use.from()));
                text.insertBefore(new ExplainedTerm(use.term(), chars.subSequence(use.from(), use.to())));
                done = use.to();
            }
        }
        if (done > 0) {
            before(text, chars.subSequence(done, chars.length()));
            text.unlink();
        }
    }

    private static void before(Text text, BasedSequence part) {
        if (part.isNotEmpty()) {
            text.insertBefore(new Text(part));
        }
    }
}
