package org.laypartners.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Holds the pages of one bake for JBake, in place of its database. The order is always the same: the newest first, then
 * by address. Of JBake's questions it answers those that the crawler, the renderer and our templates ask, and each in
 * the same time however many pages there are.
 */
final class PagesInMemory extends ContentStore {
    private static final Comparator<DocumentModel> NEWEST_FIRST =
            Comparator.comparing(DocumentModel::getDate).reversed().thenComparing(DocumentModel::getUri);

    private final Map<String, SitePage> byAddress = new HashMap<>();
    private final Map<String, DocumentList<DocumentModel>> byType = new HashMap<>();
    private List<SitePage> inOrder = List.of();

    PagesInMemory() {
        super("memory", "pages");
    }

    /** Every page, in order. */
    List<SitePage> all() {
        if (inOrder.size() != byAddress.size()) {
            inOrder = byAddress.values().stream().sorted(NEWEST_FIRST).toList();
        }
        return inOrder;
    }

    /** The page at an address from the site's root. */
    Optional<SitePage> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    @Override
    public void addDocument(DocumentModel page) {
        if (ModelAttributes.Status.PUBLISHED.equals(page.getStatus()) && page instanceof SitePage ours) {
            // Where the file is on this machine is no matter for a page.
            ours.remove(ModelAttributes.FILE);
            ours.remove(ModelAttributes.SHA1);
            add(ours);
        }
    }

    /** Adds a page that stands in no file. */
    void add(SitePage page) {
        byAddress.put(MorePages.address(page), page);
        byType.clear();
        inOrder = List.of();
    }

    @Override
    public long getDocumentCount(String type) {
        return getAllContent(type).size();
    }

    /** Each file is read once in a bake, so JBake has seen none before. */
    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        if (byType.isEmpty()) {
            all().forEach(page -> byType.computeIfAbsent(page.getType(), each -> new DocumentList<>())
                    .add(page));
        }
        return byType.getOrDefault(type, new DocumentList<>());
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return getAllContent(type);
    }
}
