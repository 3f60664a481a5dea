package org.laypartners.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether each link of a page leads somewhere, and whether the page needs a file from another host. */
final class LinkCheck {
    private static final String ROOT = "https://root.invalid/";

    private final Set<String> files;
    private final Map<String, Document> pages;
    private final String host;

    /** @param host the site's own address without a slash at its end; the 404 page uses it */
    LinkCheck(Set<String> files, Map<String, Document> pages, String host) {
        this.files = Set.copyOf(files);
        this.pages = Map.copyOf(pages);
        this.host = host;
    }

    void check(String file, Document page, List<Finding> findings) {
        for (Element link : page.select("a[href], area[href]")) {
            fault(file, link.attr("href"), false).ifPresent(says -> findings.add(new Finding(file, says)));
        }
        for (Element part : page.select("link[href], [src], [poster], image[href], use[href]")) {
            String address = Stream.of("src", "poster", "href")
                    .filter(part::hasAttr)
                    .map(part::attr)
                    .findFirst()
                    .orElse("");
            boolean loaded = !part.attr("rel").equals("canonical");
            fault(file, address, loaded).ifPresent(says -> findings.add(new Finding(file, says)));
        }
        for (Element form : page.select("form[action], [formaction], [srcset], [ping]")) {
            findings.add(new Finding(file, "The element \"" + form.tagName() + "\" may ask another host."));
        }
    }

    /** What is wrong with an address, seen from a page; nothing where it is sound. */
    private Optional<String> fault(String file, String address, boolean loaded) {
        String own = !host.isEmpty() && address.startsWith(host + "/")
                ? ROOT + address.substring(host.length() + 1)
                : address;
        URI target;
        try {
            target = URI.create(ROOT + file).resolve(own.strip());
        } catch (IllegalArgumentException wrong) {
            return Optional.of("The link \"" + address + "\" is not an address.");
        }
        if (!target.toString().startsWith(ROOT)) {
            boolean outside = loaded && !address.startsWith("data:");
            return outside ? Optional.of("The page asks another host for \"" + address + "\".") : Optional.empty();
        }
        return inside(address, target);
    }

    private Optional<String> inside(String address, URI target) {
        String path = target.getPath().substring(1);
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (address.isBlank() || !files.contains(name)) {
            return Optional.of("The link \"" + address + "\" leads to no page or file.");
        }
        String fragment = Optional.ofNullable(target.getRawFragment()).orElse("");
        Document page = pages.get(name);
        if (page != null && !fragment.isEmpty()) {
            String id = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (page.getElementById(id) == null) {
                return Optional.of("The link \"" + address + "\" leads to no place on the page " + name + ".");
            }
        }
        return Optional.empty();
    }
}
