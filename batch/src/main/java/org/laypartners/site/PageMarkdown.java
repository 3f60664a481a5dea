package org.laypartners.site;

import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.jspecify.annotations.Nullable;

/** Turns a page's Markdown into HTML for JBake, with the first use of each term explained. */
final class PageMarkdown extends MarkupEngine {
    private static final String GLOSSARY = "glossary";

    private final Glossary glossary;

    PageMarkdown(Glossary glossary) {
        this.glossary = glossary;
    }

    /** JBake reads the date in the machine's time zone; a page's date is a day, the same everywhere. */
    @Override
    public @Nullable DocumentModel parse(JBakeConfiguration config, File file) {
        DocumentModel page = super.parse(config, file);
        if (page != null) {
            LocalDate day = PageFile.read(config.getContentFolder().toPath(), file.toPath())
                    .date("date")
                    .orElseThrow();
            page.setDate(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return page;
    }

    @Override
    public void processBody(ParserContext context) {
        boolean isGlossary = context.getType().equals(GLOSSARY);
        String body = context.getBody();
        context.setBody(isGlossary ? Markdown.glossaryHtml(body) : Markdown.html(body, glossary));
    }
}
