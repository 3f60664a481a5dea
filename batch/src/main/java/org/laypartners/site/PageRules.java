package org.laypartners.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laypartners.content.FillIn;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;

/** What must hold of every page before it is baked, since JBake would pass over it in silence. */
final class PageRules {
    private static final List<String> REQUIRED = List.of("title", "type", "status", "date");
    private static final List<String> DAYS = List.of("date", "reviewed", "review", "closing");

    private final SiteContent content;
    private final Path templates;
    private final Map<String, Boolean> isThere = new HashMap<>();

    PageRules(SiteContent content, Path templates) {
        this.content = content;
        this.templates = templates;
    }

    void check() {
        content.pages().forEach(this::check);
    }

    private void check(PageFile page) {
        for (String key : REQUIRED) {
            if (page.value(key).isEmpty()) {
                throw new SiteException("site-content/" + page.name() + ": its header has no \"" + key + "\".");
            }
        }
        boolean waits = FillIn.isIn(page);
        if (page.published() && waits) {
            throw new SiteException("site-content/" + page.name() + " still has a place to fill in. Write it, or make"
                    + " the page a draft again.");
        }
        DAYS.forEach((waits ? FillIn.without(page) : page)::date);
        if (!List.of("published", "draft").contains(page.value("status"))) {
            throw new SiteException("site-content/" + page.name() + ", \"status\": published or draft was expected.");
        }
        String template = content.settings().getOrDefault("template." + page.type() + ".file", "");
        if (template.isEmpty()) {
            throw new SiteException("site-content/" + page.name() + ", \"type\": no template is set for it.");
        }
        if (!isThere.computeIfAbsent(template, name -> Files.isRegularFile(templates.resolve(name)))) {
            throw new SiteException("site-content/" + page.name() + " needs the template templates/" + template
                    + ", which is missing.");
        }
    }
}
