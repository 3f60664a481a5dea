package org.laypartners.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;

/** Adds to the pages that JBake read those that are made from them, and tells each what it cannot say of itself. */
final class MorePages {
    private final PagesInMemory pages;
    private final SiteContent content;

    MorePages(PagesInMemory pages, SiteContent content) {
        this.pages = pages;
        this.content = content;
    }

    void add() {
        List<DocumentModel> derived = new ArrayList<>();
        for (DerivedPage page : content.derived()) {
            pages.at(page.from()).map(from -> copy(from, page)).ifPresent(derived::add);
        }
        derived.forEach(pages::addDocument);
        StructuredData structured = new StructuredData(content);
        for (DocumentModel page : pages.all()) {
            page.put("versions", Versions.of(address(page), content));
            String data = structured.of(address(page));
            page.put("structured", data);
            page.put("structuredPrint", StructuredData.print(data));
            Versions.language(page.getUri()).ifPresent(language -> {
                page.put("lang", language.getLanguage());
                page.put("dir", Versions.direction(language));
            });
        }
    }

    private static DocumentModel copy(DocumentModel from, DerivedPage page) {
        DocumentModel copy = new DocumentModel();
        copy.putAll(from);
        copy.putAll(page.shows());
        copy.setUri(page.output());
        copy.setNoExtensionUri(page.output());
        copy.setRootPath(page.rootPath());
        copy.setType(page.type());
        copy.setBody(MovedBody.of(from.getBody(), page.rootPath(), "large-"));
        copy.put("canonical", page.type().equals(from.getType()) ? page.from() : page.output());
        return copy;
    }

    static String address(DocumentModel page) {
        return page.getUri().replaceFirst("^/", "");
    }

    /** The ways to lists of projects, for templates. */
    static Map<String, Object> projectLists(SiteContent content) {
        return Map.of(
                "places", DerivedPages.links("at", content.projects(), ProjectPage::sites),
                "topics", DerivedPages.links("about", content.projects(), ProjectPage::interests));
    }
}
