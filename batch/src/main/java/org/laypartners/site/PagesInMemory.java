package org.laypartners.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Holds the pages of one bake for JBake, in place of its database. The order is always the same: the newest first, then
 * by address. Of JBake's questions it answers those that the crawler, the renderer and our templates ask.
 */
final class PagesInMemory extends ContentStore {
    private static final Comparator<DocumentModel> NEWEST_FIRST =
            Comparator.comparing(DocumentModel::getDate).reversed().thenComparing(DocumentModel::getUri);

    private final List<DocumentModel> pages = new ArrayList<>();

    PagesInMemory() {
        super("memory", "pages");
    }

    /** The source files of the pages, in order. */
    List<Path> sources() {
        return pages.stream().map(page -> Path.of(page.getFile())).sorted().toList();
    }

    /** Every page, in order. */
    List<DocumentModel> all() {
        return List.copyOf(those(page -> true));
    }

    /** The page at an address from the site's root. */
    Optional<DocumentModel> at(String address) {
        return pages.stream()
                .filter(page -> MorePages.address(page).equals(address))
                .findFirst();
    }

    @Override
    public void addDocument(DocumentModel page) {
        if (ModelAttributes.Status.PUBLISHED.equals(page.getStatus())) {
            pages.add(page);
        }
    }

    @Override
    public long getDocumentCount(String type) {
        return getAllContent(type).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return those(page -> page.getSourceuri().equals(uri));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return those(page -> !page.getRendered());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return those(page -> page.getType().equals(type));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return getAllContent(type);
    }

    @Override
    public void deleteContent(String uri) {
        pages.removeIf(page -> page.getSourceuri().equals(uri));
    }

    @Override
    public void markContentAsRendered(DocumentModel page) {
        page.setRendered(true);
    }

    private DocumentList<DocumentModel> those(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        pages.stream().filter(wanted).sorted(NEWEST_FIRST).forEach(found::add);
        return found;
    }
}
