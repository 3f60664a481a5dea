package org.laypartners.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.laypartners.checksum.Fingerprint;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.site.BakeMemory;

/** Looks over a baked site before it is released: every page is there, whole, linked rightly, and asks nobody else. */
public final class BakeCheck {
    /** The search page's own, and what it loads. */
    private static final Set<String> SCRIPTS = Set.of("js/search.js", "js/search-index.js");

    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\(\\s*['\"]?([^'\")]*)");

    private final Path output;
    private final SiteContent content;
    private final BakeMemory memory;
    private final Map<String, String> pages = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private BakeCheck(Path output, SiteContent content, BakeMemory memory) {
        this.output = output;
        this.content = content;
        this.memory = memory;
    }

    /**
     * Reads every file of the site.
     *
     * @param output the folder that was baked into
     * @param content what was baked: it says which pages to expect, and the site's own host
     * @return every fault found, by file; none where the site may be released
     * @throws SiteException where the folder cannot be read
     */
    public static List<Finding> check(Path output, SiteContent content) {
        return check(output, content, BakeMemory.forNobody());
    }

    /**
     * The same, but looks only into pages whose bytes the memory has not seen in a check before.
     *
     * @param memory of the bake that wrote the folder
     */
    public static List<Finding> check(Path output, SiteContent content, BakeMemory memory) {
        try {
            return new BakeCheck(output, content, memory).findings();
        } catch (IOException unreadable) {
            throw new SiteException("The baked pages cannot be read.", unreadable);
        }
    }

    private List<Finding> findings() throws IOException {
        Set<String> files = files();
        for (String file : files) {
            if (file.endsWith(".html")) {
                read(file);
            } else if (file.endsWith(".css")) {
                checkStyles(file, files);
            } else if (file.endsWith(".svg")) {
                checkPicture(file);
            } else if (file.endsWith(".js") && !SCRIPTS.contains(file)) {
                findings.add(new Finding(file, "The site has no script but the search."));
            }
        }
        Set<String> missing = new TreeSet<>(content.expectedPages());
        missing.removeAll(pages.keySet());
        missing.forEach(page -> findings.add(new Finding(page, "The page is missing.")));
        checkPages(files);
        return List.copyOf(findings);
    }

    private void checkPages(Set<String> files) {
        Map<String, Set<String>> places = new HashMap<>();
        pages.forEach((file, facts) -> places.put(file, PageFacts.of(facts).places()));
        LinkCheck links = new LinkCheck(files, places, content.settings().getOrDefault("site.host", ""));
        pages.forEach((file, lines) -> {
            PageFacts facts = PageFacts.of(lines);
            facts.faults().forEach(says -> findings.add(new Finding(file, says)));
            links.check(file, facts, findings);
        });
    }

    private Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> found = Files.walk(output)) {
            found.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .forEach(files::add);
        }
        return files;
    }

    private void read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(output.resolve(file));
        String html = new String(bytes, StandardCharsets.UTF_8);
        // What may stand on a page can depend on which page it is.
        String facts = file + " " + Fingerprint.of(bytes);
        pages.put(file, memory.facts(facts, () -> PageCheck.page(file, html).lines()));
    }

    private void checkPicture(String file) throws IOException {
        String svg = Files.readString(output.resolve(file), StandardCharsets.UTF_8);
        PageCheck.picture(file, svg).forEach(says -> findings.add(new Finding(file, says)));
    }

    private void checkStyles(String file, Set<String> files) throws IOException {
        String styles = Files.readString(output.resolve(file), StandardCharsets.UTF_8);
        if (styles.matches("(?is).*(@import|url\\(\\s*['\"]?(https?:)?//).*")) {
            findings.add(new Finding(file, "The styles ask for another file or another host."));
        }
        ADDRESS.matcher(styles)
                .results()
                .map(address -> address.group(1).strip())
                .filter(address -> !address.matches("(?i)(#|data:|https?:|//).*"))
                .filter(address -> !files.contains(Path.of(file)
                        .resolveSibling(address)
                        .normalize()
                        .toString()
                        .replace('\\', '/')))
                .forEach(address ->
                        findings.add(new Finding(file, "The styles ask for \"" + address + "\", which is not there.")));
    }
}
