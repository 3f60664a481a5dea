package org.laypartners.markdown;

import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;

/** The first use of a term on a page: a button that shows its definition, by the browser's own popover. */
final class ExplainedTerm extends Node {
    private final Term term;

    ExplainedTerm(Term term, BasedSequence used) {
        super(used);
        this.term = term;
    }

    static NodeRendererFactory renderer() {
        return new NodeRendererFactory() {
            @Override
            public NodeRenderer apply(DataHolder options) {
                return () -> Set.of(new NodeRenderingHandler<>(
                        ExplainedTerm.class, (node, context, html) -> HeldBack.write(node.html(), context, html)));
            }
        };
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    String html() {
        String target = "term-" + term.id();
        return "<button type=\"button\" class=\"term\" popovertarget=\"" + target + "\">"
                + Escaping.escapeHtml(getChars(), false)
                + "</button><span popover id=\"" + target + "\" class=\"definition\" role=\"note\"><strong>"
                + Escaping.escapeHtml(term.name(), false) + "</strong> " + Escaping.escapeHtml(term.definition(), false)
                + "</span>";
    }
}
