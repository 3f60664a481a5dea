package org.laypartners.site;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What must hold within one baked page. */
final class PageCheck {
    private final String file;
    private final Document page;
    private final List<Finding> findings;

    PageCheck(String file, Document page, List<Finding> findings) {
        this.file = file;
        this.page = page;
        this.findings = findings;
    }

    void check() {
        if (page.body().text().isBlank()) {
            found("The page is empty.");
        }
        if (page.title().isBlank()) {
            found("The page has no title.");
        }
        int headings = page.select("h1").size();
        if (headings != 1) {
            found("The page has " + headings + " main headings (h1). One was expected.");
        }
        if (page.select("html[lang]").isEmpty()) {
            found("The page does not say which language it is in.");
        }
        checkIds();
        checkScripts();
        checkAddresses();
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!seen.add(element.id())) {
                found("The id \"" + element.id() + "\" stands twice.");
            }
        }
        for (String key : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for")) {
            for (Element element : page.select("[" + key + "]")) {
                Stream.of(element.attr(key).strip().split("\\s+"))
                        .filter(id -> !seen.contains(id))
                        .forEach(id ->
                                found("The attribute " + key + " names \"" + id + "\", which is not on the page."));
            }
        }
        for (Element button : page.select("[popovertarget]")) {
            if (!seen.contains(button.attr("popovertarget"))) {
                found("A button opens \"" + button.attr("popovertarget") + "\", which is not on the page.");
            }
        }
    }

    /** Scripts of any kind; in a picture too, which a browser can show on its own. */
    void checkScripts() {
        Elements active = page.select("script, iframe, object, embed");
        active.removeIf(PageCheck::isDataForSearchEngines);
        active.removeIf(
                element -> file.equals("search.html") && element.attr("src").equals("js/search.js"));
        if (!active.isEmpty()) {
            found("The page has a script or another site's page in it.");
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                if (attribute.getKey().startsWith("on") || value.startsWith("javascript:")) {
                    found("The page has a script in the attribute \"" + attribute.getKey() + "\".");
                }
            }
        }
    }

    /** A browser does not run it. */
    private static boolean isDataForSearchEngines(Element element) {
        return element.tagName().equals("script")
                && element.attr("type").equals("application/ld+json")
                && !element.hasAttr("src");
    }

    /** What would turn every link, lead readers away, or fall to the policy that the pages carry. */
    private void checkAddresses() {
        if (!page.select("base, meta[http-equiv=refresh]").isEmpty()) {
            found("The page sends its readers or its links to another address.");
        }
        if (!page.select("style, [style]").isEmpty()) {
            found("The page has styles of its own, which browsers will not apply. Styles belong in css/site.css.");
        }
    }

    private void found(String says) {
        findings.add(new Finding(file, says));
    }
}
