package org.laypartners.site;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;

/**
 * Finds the pages with JBake's crawler. For each file it asks the disk five times and makes a fingerprint that nobody
 * needs here, so a file that an earlier bake knew is not shown to it: the page goes where the crawler put it then.
 */
final class Crawl {
    private final SiteContent content;
    private final PageMarkdown markdown;
    private final PagesInMemory pages;
    private final BakeMemory earlier;
    private final BakeMemory memory;

    Crawl(SiteContent content, PageMarkdown markdown, PagesInMemory pages, BakeMemory earlier, BakeMemory memory) {
        this.content = content;
        this.markdown = markdown;
        this.pages = pages;
        this.earlier = earlier;
        this.memory = memory;
    }

    /**
     * @param settings the same afterwards
     * @throws SiteException where a file does not become a page
     */
    void run(DefaultJBakeConfiguration settings) {
        List<String> unknown = new ArrayList<>();
        for (PageFile file : content.pages()) {
            Optional<PagePlace> place = earlier.place(file.name());
            if (place.isEmpty()) {
                unknown.add(file.name());
            } else if (file.published()) {
                pages.add(markdown.page(file, place.get()));
            }
        }
        crawl(unknown, settings);
        content.pages().stream().filter(PageFile::published).forEach(this::remember);
    }

    private void crawl(List<String> names, DefaultJBakeConfiguration settings) {
        File folder = settings.getContentFolder();
        settings.setContentFolder(new ShownFolder(folder, names));
        try {
            new Crawler(pages, settings).crawl();
        } finally {
            settings.setContentFolder(folder);
        }
    }

    private void remember(PageFile file) {
        SitePage page = pages.at(file.output())
                .orElseThrow(() -> new SiteException("site-content/" + file.name()
                        + " does not become a page: JBake leaves the file or its folder out."));
        memory.keepPlace(file.name(), PagePlace.of(page));
    }
}
