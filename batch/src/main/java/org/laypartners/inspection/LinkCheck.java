package org.laypartners.inspection;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether each link of a page leads somewhere, and whether the page needs a file from another host. */
final class LinkCheck {
    private static final String ROOT = "https://root.invalid/";

    private final Set<String> files;
    private final Map<String, Set<String>> places;
    private final String host;

    /** Pages of one folder share most of their addresses, and those lead to the same from each of them. */
    private final Map<String, Optional<String>> known = new HashMap<>();

    /**
     * @param places the ids on each page
     * @param host the site's own address without a slash at its end; the 404 page uses it
     */
    LinkCheck(Set<String> files, Map<String, Set<String>> places, String host) {
        this.files = Set.copyOf(files);
        this.places = Map.copyOf(places);
        this.host = host;
    }

    void check(String file, PageFacts page, List<Finding> findings) {
        page.links().forEach(link -> fault(file, link, false).ifPresent(says -> findings.add(new Finding(file, says))));
        page.loads().forEach(load -> fault(file, load, true).ifPresent(says -> findings.add(new Finding(file, says))));
    }

    /** What is wrong with an address, seen from a page; nothing where it is sound. */
    private Optional<String> fault(String file, String address, boolean loaded) {
        if (address.isEmpty() || "#?".indexOf(address.charAt(0)) >= 0) {
            return resolved(file, address, loaded);
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return known.computeIfAbsent(folder + " " + loaded + " " + address, each -> resolved(file, address, loaded));
    }

    private Optional<String> resolved(String file, String address, boolean loaded) {
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
        Set<String> there = places.get(name);
        if (there != null && !fragment.isEmpty()) {
            String id = URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!there.contains(id)) {
                return Optional.of("The link \"" + address + "\" leads to no place on the page " + name + ".");
            }
        }
        return Optional.empty();
    }
}
