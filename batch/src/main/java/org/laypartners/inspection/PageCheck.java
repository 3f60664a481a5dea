package org.laypartners.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What must hold within one baked page. It goes through the page once, for a site can have thousands. */
final class PageCheck {
    private static final Set<String> ACTIVE = Set.of("script", "iframe", "object", "embed");
    private static final Set<String> NAMES_AN_ID =
            Set.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget");
    private static final String NOT_FILLED_IN = "A part of the template was not filled in.";
    private static final String ERROR = "An error message stands in the page.";
    private static final Set<String> MAY_ASK = Set.of("formaction", "srcset", "ping");

    /** What only a template that went wrong leaves behind. */
    private static final Map<String, String> SIGNS = Map.of(
            "${", NOT_FILLED_IN,
            "<#", NOT_FILLED_IN,
            "</#", NOT_FILLED_IN,
            "FTL stack trace", ERROR,
            "Exception:", ERROR,
            "\tat ", ERROR);

    /** Quotations and what project leads said, as the components write them: people may write what they like. */
    private static final String PEOPLES_WORDS = "blockquote.quotation p, dl.words dd";

    private final String file;
    private final Set<String> faults = new LinkedHashSet<>();
    private final PageFacts facts = PageFacts.empty();
    private final Map<String, Set<String>> namedIds = new LinkedHashMap<>();
    private int headings;

    private PageCheck(String file) {
        this.file = file;
    }

    static PageFacts page(String file, String html) {
        PageCheck check = new PageCheck(file);
        Document page = Jsoup.parse(html);
        check.text(html, page);
        check.whole(page);
        page.getAllElements().forEach(check::element);
        check.names();
        return check.found();
    }

    /** A picture can have a script too, which a browser runs when it shows the picture on its own. */
    static List<String> picture(String file, String svg) {
        PageCheck check = new PageCheck(file);
        Jsoup.parse(svg).getAllElements().forEach(check::scripts);
        return List.copyOf(check.faults);
    }

    private PageFacts found() {
        return new PageFacts(new ArrayList<>(faults), facts.places(), facts.links(), facts.loads());
    }

    private void text(String html, Document page) {
        List<String> signs = SIGNS.keySet().stream().filter(html::contains).toList();
        if (!signs.isEmpty()) {
            String own = withoutPeoplesWords(page);
            signs.stream().filter(own::contains).map(SIGNS::get).forEach(faults::add);
        }
    }

    private static String withoutPeoplesWords(Document page) {
        Document own = page.clone();
        own.outputSettings().prettyPrint(false);
        own.select(PEOPLES_WORDS).remove();
        return Parser.unescapeEntities(own.outerHtml(), false);
    }

    private void whole(Document page) {
        if (!page.body().hasText()) {
            faults.add("The page is empty.");
        }
        if (page.title().isBlank()) {
            faults.add("The page has no title.");
        }
        if (page.select("html[lang]").isEmpty()) {
            faults.add("The page does not say which language it is in.");
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "h1" -> headings++;
            case "base" -> leadsAway();
            case "meta" -> {
                if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
                    leadsAway();
                }
            }
            case "style" -> ownStyles();
            case "form" -> {
                if (element.hasAttr("action")) {
                    mayAsk(element);
                }
            }
            default -> {}
        }
        scripts(element);
        if (element.attributesSize() > 0) {
            element.attributes().forEach(attribute -> attribute(element, attribute));
        }
    }

    private void attribute(Element element, Attribute attribute) {
        String key = attribute.getKey();
        String value = attribute.getValue();
        if (key.equals("id")) {
            if (!facts.places().add(value)) {
                faults.add("The id \"" + value + "\" stands twice.");
            }
        } else if (key.equals("style")) {
            ownStyles();
        } else if (NAMES_AN_ID.contains(key)) {
            Stream.of(value.strip().split("\\s+"))
                    .forEach(id -> namedIds.computeIfAbsent(key, each -> new LinkedHashSet<>())
                            .add(id));
        } else if (MAY_ASK.contains(key)) {
            mayAsk(element);
        } else if (key.equals("src") || key.equals("poster")) {
            facts.loads().add(value);
        } else if (key.equals("href")) {
            address(element, value);
        }
    }

    private void address(Element element, String address) {
        switch (element.normalName()) {
            case "a", "area" -> facts.links().add(address);
            case "link" -> (element.attr("rel").equals("canonical") ? facts.links() : facts.loads()).add(address);
            case "image", "use" -> facts.loads().add(address);
            default -> {}
        }
    }

    private void scripts(Element element) {
        if (ACTIVE.contains(element.normalName()) && !isDataForSearchEngines(element) && !isTheSearch(element)) {
            faults.add("The page has a script or another site's page in it.");
        }
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip();
                if (attribute.getKey().startsWith("on") || value.regionMatches(true, 0, "javascript:", 0, 11)) {
                    faults.add("The page has a script in the attribute \"" + attribute.getKey() + "\".");
                }
            }
        }
    }

    private boolean isTheSearch(Element element) {
        return file.equals("search.html") && element.attr("src").equals("js/search.js");
    }

    /** A browser does not run it. */
    private static boolean isDataForSearchEngines(Element element) {
        return element.normalName().equals("script")
                && element.attr("type").equals("application/ld+json")
                && !element.hasAttr("src");
    }

    /** What names an id must find it on the page. */
    private void names() {
        if (headings != 1) {
            faults.add("The page has " + headings + " main headings (h1). One was expected.");
        }
        namedIds.forEach((key, ids) -> ids.stream()
                .filter(id -> !facts.places().contains(id))
                .forEach(id -> faults.add(
                        key.equals("popovertarget")
                                ? "A button opens \"" + id + "\", which is not on the page."
                                : "The attribute " + key + " names \"" + id + "\", which is not on the page.")));
    }

    /** What would turn every link, or lead readers away. */
    private void leadsAway() {
        faults.add("The page sends its readers or its links to another address.");
    }

    /** The policy that the pages carry forbids them. */
    private void ownStyles() {
        faults.add("The page has styles of its own, which browsers will not apply. Styles belong in css/site.css.");
    }

    private void mayAsk(Element element) {
        faults.add("The element \"" + element.tagName() + "\" may ask another host.");
    }
}
