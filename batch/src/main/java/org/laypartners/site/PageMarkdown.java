package org.laypartners.site;

import java.io.File;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.ParserEngine;
import org.jspecify.annotations.Nullable;
import org.laypartners.checksum.Fingerprint;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.markdown.Glossary;
import org.laypartners.markdown.Markdown;
import org.laypartners.markdown.PageBody;

/**
 * Gives JBake each page as it was read: the lines of its head, and its Markdown as HTML with the first use of each term
 * explained. JBake's own engine would read each file twice more, and its date in the machine's time zone.
 */
final class PageMarkdown implements ParserEngine {
    private static final String GLOSSARY = "glossary";

    private final Glossary glossary;
    private final Map<String, PageFile> pages = new HashMap<>();

    PageMarkdown(SiteContent content, Glossary glossary) {
        this.glossary = glossary;
        content.pages().forEach(page -> pages.put(page.name(), page));
    }

    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
        String folder = config.getContentFolder().getPath();
        PageFile page = pages.get(file.getPath().substring(folder.length() + 1).replace('\\', '/'));
        return page == null ? null : page(page);
    }

    @Deprecated
    @Override
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new IllegalStateException("JBake has not asked this way since version 2.6.");
    }

    /** A page that JBake need not be asked about. */
    SitePage page(PageFile file, PagePlace place) {
        SitePage page = page(file);
        page.setUri(place.uri());
        page.setSourceUri(place.uri());
        page.setRootPath(place.rootPath());
        return page;
    }

    private SitePage page(PageFile page) {
        String how = page.type().equals(GLOSSARY) ? GLOSSARY : glossary.fingerprint();
        SitePage model = new SitePage(Fingerprint.of(List.of(how, page.text())), () -> body(page));
        page.header().forEach((key, value) -> model.put(key.toLowerCase(Locale.ROOT), value));
        model.setDate(Date.from(
                page.date("date").orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant()));
        if (page.header().containsKey(ModelAttributes.TAGS)) {
            model.setTags(page.list(ModelAttributes.TAGS, ",").toArray(String[]::new));
        }
        return model;
    }

    private PageBody body(PageFile page) {
        String body = page.text();
        return page.type().equals(GLOSSARY)
                ? new PageBody(Markdown.glossaryHtml(body), Optional.empty())
                : Markdown.body(body, glossary);
    }
}
