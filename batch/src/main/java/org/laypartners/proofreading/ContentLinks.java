package org.laypartners.proofreading;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.laypartners.content.DerivedPage;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.markdown.Glossary;
import org.laypartners.markdown.Markdown;

/** The links from page to page, as the Markdown has them. */
final class ContentLinks {
    private static final String ROOT = "https://root.invalid/";

    /** What a bake writes beside the pages and pages may lead to; a bake then says whether one is there. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("news\\.xml|sitemap\\.xml|calendars/[a-z0-9-]+\\.ics");

    private final SiteFolders folders;
    private final GeneratedPlaces generated;
    private final Set<String> derived;
    private final LocalDate today;
    private final Map<String, PageFile> byOutput = new HashMap<>();
    private final Map<String, Set<String>> placesOf = new HashMap<>();

    /** @param today the day on which some pages still wait for theirs */
    ContentLinks(SiteFolders folders, Map<String, String> settings, List<PageFile> pages, LocalDate today) {
        this.today = today;
        this.folders = folders;
        this.generated = new GeneratedPlaces(folders.templates(), settings);
        this.derived = derived(folders);
        pages.stream().filter(PageFile::published).forEach(page -> byOutput.put(page.output(), page));
    }

    /** A page with a fault in its header has no list of projects yet; that fault is named elsewhere. */
    private static Set<String> derived(SiteFolders folders) {
        try {
            return SiteContent.read(folders).derived().stream()
                    .map(DerivedPage::output)
                    .collect(Collectors.toSet());
        } catch (SiteException faulty) {
            return Set.of();
        }
    }

    void check(PageFile page, ContentCheck.Notes notes) {
        Document body = Markdown.parse(String.join("\n", page.body()));
        for (Node node : body.getDescendants()) {
            int line = page.bodyLine() + node.getLineNumber();
            if (node instanceof LinkNodeBase link && !(node instanceof MailLink)) {
                fault(page, link.getUrl().unescape()).ifPresent(text -> notes.error(line, text));
            } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
                for (Element part :
                        Jsoup.parseBodyFragment(node.getChars().toString()).select("a[href], img[src]")) {
                    String address = part.hasAttr("href") ? part.attr("href") : part.attr("src");
                    fault(page, address).ifPresent(text -> notes.error(line, text));
                }
            }
        }
    }

    private Optional<String> fault(PageFile page, String address) {
        URI target;
        try {
            target = URI.create(ROOT + page.output()).resolve(address);
        } catch (IllegalArgumentException wrong) {
            return Optional.of("The link \"" + address + "\" is not an address. Write it as the browser shows it.");
        }
        if (!target.toString().startsWith(ROOT)) {
            return Optional.empty();
        }
        String name = target.getPath().substring(1);
        PageFile to = byOutput.get(name);
        if (to == null) {
            boolean file = !name.isEmpty()
                    && (derived.contains(name)
                            || FOR_PROGRAMS.matcher(name).matches()
                            || ContentCheck.exists(folders.assets(), name)
                            || ContentCheck.exists(folders.content(), name));
            return file
                    ? Optional.empty()
                    : Optional.of("The link \"" + address + "\" leads to no page. Mend its address or delete it.");
        }
        if (waits(to) && !waits(page)) {
            return Optional.of("The link \"" + address + "\" leads to a page that waits for its date. Delete it until"
                    + " then, or the site cannot be published.");
        }
        String place = Optional.ofNullable(target.getFragment()).orElse("");
        boolean known = place.isEmpty() || places(to).contains(place) || generated.mayBe(to.type(), place);
        return known
                ? Optional.empty()
                : Optional.of("The link \"" + address + "\" leads to no place on that page. Mend what follows the #.");
    }

    /** A date that is none is a fault of its own. */
    private boolean waits(PageFile page) {
        try {
            return SiteContent.waits(page, today);
        } catch (SiteException faulty) {
            return false;
        }
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
