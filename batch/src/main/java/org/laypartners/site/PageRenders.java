package org.laypartners.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;

/** Writes every page: those that would come out as before are taken from the earlier bake, the others rendered. */
final class PageRenders {
    private final PagesInMemory pages;
    private final PageTemplates templates;
    private final KeptFiles kept;
    private final PageWords words;
    private int rendered;

    PageRenders(PagesInMemory pages, PageTemplates templates, KeptFiles kept, PageWords words) {
        this.pages = pages;
        this.templates = templates;
        this.kept = kept;
        this.words = words;
    }

    /** Gives the number of pages that were rendered. */
    int write(Renderer renderer) throws Exception {
        List<SitePage> all = pages.all();
        introduceNeighbours(all);
        for (SitePage page : all) {
            String address = MorePages.address(page);
            if (!kept.takesOver(address, known -> isTheSame(page, known))) {
                renderer.render(page);
                rendered++;
                // While its body is at hand.
                words.of(page);
                page.forgetBody();
                kept.remember(address, new KeptPage(page.fingerprint(), templates.last()));
            }
        }
        return rendered;
    }

    private boolean isTheSame(SitePage page, KeptPage known) {
        return known.source().equals(page.fingerprint())
                && templates.shared().finds(known.rendered().reads());
    }

    /** As JBake does it: the next page of a type is the newer one. All of them first, so that no order of rendering shows. */
    private static void introduceNeighbours(List<SitePage> all) {
        Map<String, SitePage> newer = new HashMap<>();
        for (SitePage page : all) {
            SitePage next = newer.put(page.getType(), page);
            page.setNextContent(next == null ? null : wayTo(next));
            page.setPreviousContent(null);
            if (next != null) {
                next.setPreviousContent(wayTo(page));
            }
        }
    }

    private static DocumentModel wayTo(SitePage page) {
        DocumentModel way = new DocumentModel();
        way.setNoExtensionUri(page.getNoExtensionUri());
        way.setUri(page.getUri());
        way.setTitle(page.getTitle());
        return way;
    }
}
