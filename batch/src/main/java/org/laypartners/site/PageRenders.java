package org.laypartners.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;

/** Writes every page: those that would come out as before are taken from the earlier bake, the others rendered. */
final class PageRenders {
    private final PagesInMemory pages;
    private final PageTemplates templates;
    private final EarlierBake earlier;
    private final BakeMemory memory;
    private final PageWords words;
    private final Path output;
    private final Set<Path> folders = new HashSet<>();
    private int rendered;

    PageRenders(
            PagesInMemory pages,
            PageTemplates templates,
            EarlierBake earlier,
            BakeMemory memory,
            PageWords words,
            Path output) {
        this.pages = pages;
        this.templates = templates;
        this.earlier = earlier;
        this.memory = memory;
        this.words = words;
        this.output = output;
    }

    /** Gives the number of pages that were rendered. */
    int write(Renderer renderer) throws Exception {
        List<SitePage> all = pages.all();
        introduceNeighbours(all);
        for (SitePage page : all) {
            String address = MorePages.address(page);
            Optional<KeptPage> kept = earlier.memory().page(address).filter(known -> isTheSame(page, known));
            if (kept.isEmpty() || !takenOver(address, kept.get())) {
                renderer.render(page);
                rendered++;
                // While its body is at hand.
                words.of(page);
                page.forgetBody();
                kept = Optional.of(new KeptPage(page.fingerprint(), templates.last()));
            }
            memory.keep(address, kept.get());
        }
        return rendered;
    }

    private boolean isTheSame(SitePage page, KeptPage known) {
        return known.source().equals(page.fingerprint())
                && templates.shared().finds(known.rendered().reads());
    }

    private boolean takenOver(String address, KeptPage kept) throws IOException {
        Optional<byte[]> bytes = earlier.file(address)
                .filter(file -> Fingerprint.of(file).equals(kept.rendered().bytes()));
        if (bytes.isPresent()) {
            Path file = output.resolve(address);
            makeFolder(file.getParent());
            earlier.handOver(address, bytes.get(), file);
        }
        return bytes.isPresent();
    }

    private void makeFolder(Path folder) throws IOException {
        if (folders.add(folder)) {
            Files.createDirectories(folder);
        }
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
