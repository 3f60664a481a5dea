package org.laypartners.site;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The links from page to page, as the Markdown has them. */
final class ContentLinks {
    private static final String ROOT = "https://root.invalid/";

    private final SiteFolders folders;
    private final Map<String, PageFile> byOutput = new HashMap<>();
    private final Map<String, Set<String>> placesOf = new HashMap<>();

    ContentLinks(SiteFolders folders, List<PageFile> pages) {
        this.folders = folders;
        pages.stream().filter(PageFile::published).forEach(page -> byOutput.put(page.output(), page));
    }

    void check(PageFile page, ContentCheck.Notes notes) {
        Document body = Markdown.parse(String.join("\n", page.body()));
        for (Node node : body.getDescendants()) {
            if (node instanceof LinkNodeBase link && !(node instanceof MailLink)) {
                int line = page.bodyLine() + link.getLineNumber();
                fault(page, link.getUrl().unescape()).ifPresent(text -> notes.error(line, text));
            }
        }
    }

    private Optional<String> fault(PageFile page, String address) {
        URI target;
        try {
            target = URI.create(ROOT + page.output()).resolve(address);
        } catch (IllegalArgumentException wrong) {
            return Optional.of("The link \"" + address + "\" is not an address.");
        }
        if (!target.toString().startsWith(ROOT)) {
            return Optional.empty();
        }
        String name = target.getPath().substring(1);
        PageFile to = byOutput.get(name);
        if (to == null) {
            boolean file = !name.isEmpty()
                    && (FilesForPrograms.NAMES.matcher(name).matches()
                            || ContentCheck.exists(folders.assets(), name)
                            || ContentCheck.exists(folders.content(), name));
            return file ? Optional.empty() : Optional.of("The link \"" + address + "\" leads to no page.");
        }
        String place = Optional.ofNullable(target.getFragment()).orElse("");
        // The figures come by night, so the places on their page are not known here.
        boolean known =
                place.isEmpty() || to.type().equals("figures") || places(to).contains(place);
        return known ? Optional.empty() : Optional.of("The link \"" + address + "\" leads to no place on that page.");
    }

    private Set<String> places(PageFile page) {
        return placesOf.computeIfAbsent(page.output(), output -> {
            String body = String.join("\n", page.body());
            String html =
                    page.type().equals("glossary") ? Markdown.glossaryHtml(body) : Markdown.html(body, Glossary.EMPTY);
            Set<String> ids = new HashSet<>();
            for (Element element : Jsoup.parse(html).select("[id]")) {
                ids.add(element.id());
            }
            return ids;
        });
    }
}
