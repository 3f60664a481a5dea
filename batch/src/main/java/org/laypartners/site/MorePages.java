package org.laypartners.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.laypartners.content.DerivedPage;
import org.laypartners.content.DerivedPages;
import org.laypartners.content.ProjectPage;
import org.laypartners.content.SiteContent;
import org.laypartners.content.Versions;
import org.laypartners.feed.Hours;
import org.laypartners.markdown.PageBody;
import org.laypartners.markdown.PageText;

/** Adds to the pages that JBake read those that are made from them, and tells each what it cannot say of itself. */
final class MorePages {
    private final PagesInMemory pages;
    private final SiteContent content;

    MorePages(PagesInMemory pages, SiteContent content) {
        this.pages = pages;
        this.content = content;
    }

    void add() {
        List<SitePage> derived = new ArrayList<>();
        for (DerivedPage page : content.derived()) {
            pages.at(page.from()).map(from -> copy(from, page)).ifPresent(derived::add);
        }
        derived.forEach(pages::add);
        Versions versions = new Versions(content);
        StructuredData structured = new StructuredData(content);
        for (SitePage page : pages.all()) {
            page.put("versions", versions.of(address(page)));
            freePlaces(page).ifPresent(free -> page.put("free", free));
            hours(page).ifPresent(hours -> page.put("hours", hours));
            page.put("languages", versions.languages(address(page)));
            page.putLater("structured", () -> structured.of(address(page)));
            page.putLater("structuredPrint", () -> StructuredData.print(String.valueOf(page.get("structured"))));
            Versions.language(page.getUri()).ifPresent(language -> {
                page.put("lang", language.getLanguage());
                page.put("dir", Versions.direction(language));
            });
        }
    }

    /** Of a project that looks for lay partners; nothing of other pages. */
    private Optional<String> freePlaces(SitePage page) {
        return page.getType().equals("project") && "open".equals(page.get("stage"))
                ? Optional.of(Integer.toString(content.project(id(page)).free()))
                : Optional.empty();
    }

    /** In words, in place of what stands in the header. */
    private Optional<String> hours(SitePage page) {
        return page.getType().equals("project")
                ? content.project(id(page)).hours().map(Hours::inWords)
                : Optional.empty();
    }

    private SitePage copy(SitePage from, DerivedPage page) {
        SitePage copy = SitePage.copy(from, "moved " + page.rootPath(), () -> body(from, page));
        copy.putAll(page.shows());
        if (page.shows().get("shown") instanceof List<?> ids) {
            copy.put("projects", projects(Set.copyOf(ids)));
        }
        copy.setUri(page.output());
        copy.setNoExtensionUri(page.output());
        copy.setRootPath(page.rootPath());
        copy.setType(page.type());
        copy.put("canonical", page.type().equals(from.getType()) ? page.from() : page.output());
        return copy;
    }

    /** A search leads to the page that is copied, so the copy has no words of its own. */
    private static PageBody body(SitePage from, DerivedPage page) {
        return new PageBody(MovedBody.of(from.getBody(), page.rootPath(), "large-"), Optional.of(PageText.NONE));
    }

    private List<DocumentModel> projects(Set<?> ids) {
        return pages.getPublishedContent("project").stream()
                .filter(page -> ids.contains(id(page)))
                .toList();
    }

    private static String id(DocumentModel page) {
        String address = address(page);
        return address.substring(address.lastIndexOf('/') + 1).replace(".html", "");
    }

    static String address(DocumentModel page) {
        String uri = page.getUri();
        return uri.startsWith("/") ? uri.substring(1) : uri;
    }

    /** The ways to lists of projects, for templates. */
    static Map<String, Object> projectLists(SiteContent content) {
        return Map.of(
                "places", DerivedPages.links("at", content.projects(), ProjectPage::sites),
                "topics", DerivedPages.links("about", content.projects(), ProjectPage::interests));
    }
}
