package org.laypartners.site;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
    }

    private void checkIds() {
        Set<String> seen = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!seen.add(element.id())) {
                found("The id \"" + element.id() + "\" stands twice.");
            }
        }
        for (Element button : page.select("[popovertarget]")) {
            if (!seen.contains(button.attr("popovertarget"))) {
                found("A button opens \"" + button.attr("popovertarget") + "\", which is not on the page.");
            }
        }
    }

    private void checkScripts() {
        if (!page.select("script, iframe, object, embed").isEmpty()) {
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

    private void found(String says) {
        findings.add(new Finding(file, says));
    }
}
