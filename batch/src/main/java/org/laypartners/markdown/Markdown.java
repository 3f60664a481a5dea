package org.laypartners.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The site's Markdown: tables and definition lists, headings that can be linked to, nothing else beyond the common. */
public final class Markdown {
    private static final DataHolder OPTIONS = options(List.of(TablesExtension.create(), DefinitionExtension.create()));

    static final Parser EVERYTHING = Parser.builder(OPTIONS).build();

    /** Each parse makes the patterns of tables anew, though each line of a table has a bar, and most pages have none. */
    private static final Parser WITHOUT_TABLES =
            Parser.builder(options(List.of(DefinitionExtension.create()))).build();

    /** What has no end in HTML. A drawing within a page is SVG: of its shapes each must be closed. */
    private static final Pattern XHTML = Pattern.compile("(<(?:br|hr|img)\\b[^<>]*) />");

    static final HtmlRenderer PAGES = renderer(false);
    private static final HtmlRenderer GLOSSARY = renderer(true);

    private Markdown() {}

    /** A page's body, with the first use of each term explained. */
    public static PageBody body(String body, Glossary glossary) {
        Document page = parse(body);
        new FirstUses(glossary).explain(page);
        return new PageBody(html(PAGES, page), BodyWords.of(page));
    }

    /** The same, as HTML alone. */
    public static String html(String body, Glossary glossary) {
        return body(body, glossary).html();
    }

    /** The glossary's body, with an id on each term. */
    public static String glossaryHtml(String body) {
        return html(GLOSSARY, parse(body));
    }

    /** The renderer closes pictures and line breaks as XHTML does. In text it writes {@code <} as an entity, so no words change. */
    private static String html(HtmlRenderer renderer, Document page) {
        return XHTML.matcher(HeldBack.render(renderer, page)).replaceAll("$1>");
    }

    /** What a text is made of, as Flexmark sees it with the extensions that pages may use. */
    public static Document parse(String body) {
        return (body.indexOf('|') < 0 ? WITHOUT_TABLES : EVERYTHING).parse(body);
    }

    /** The terms of a definition list, each with the text of its first definition. */
    static List<Term> terms(String body) {
        List<Term> terms = new ArrayList<>();
        for (Node block : parse(body).getChildren()) {
            for (Node part : block.getChildren()) {
                if (part instanceof DefinitionTerm && part.getNext() instanceof DefinitionItem item) {
                    terms.add(Glossary.term(id(part), text(part), text(item)));
                }
            }
        }
        return terms;
    }

    /** The words of a part of a page, with one space between two. */
    public static String text(Node node) {
        return new TextCollectingVisitor()
                .collectAndGetText(node)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String id(Node term) {
        return text(term)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*\\(.*\\)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static DataHolder options(List<Extension> extensions) {
        return new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .set(HtmlRenderer.HEADER_ID_ADD_EMOJI_SHORTCUT, false)
                .toImmutable();
    }

    private static HtmlRenderer renderer(boolean termIds) {
        return HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(ExplainedTerm.renderer())
                .nodeRendererFactory(UsualText.renderer())
                .attributeProviderFactory(new IndependentAttributeProviderFactory() {
                    @Override
                    public AttributeProvider apply(LinkResolverContext context) {
                        return (node, part, attributes) -> mark(node, part, attributes, termIds);
                    }
                })
                .build();
    }

    private static void mark(Node node, AttributablePart part, MutableAttributes attributes, boolean termIds) {
        if (node instanceof TableCell cell) {
            // The align attribute is obsolete HTML; the stylesheet sets numbers right.
            if (attributes.contains("align")) {
                attributes.addValue("class", "align-" + attributes.getValue("align"));
                attributes.remove("align");
            }
            if (cell.isHeader()) {
                attributes.replaceValue("scope", "col");
            }
        } else if (termIds && node instanceof DefinitionTerm) {
            attributes.replaceValue("id", id(node));
        } else if (node instanceof Heading && part.getName().equals("LINK")) {
            attributes.remove("id");
        }
    }
}
