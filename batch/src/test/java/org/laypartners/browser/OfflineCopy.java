package org.laypartners.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The public site as somebody without internet gets it: zipped, and unzipped into a folder of theirs. */
record OfflineCopy(Path folder) {
    static OfflineCopy of(Path site, Path workplace) throws IOException {
        Path zip = zip(site, workplace.resolve("site.zip"));
        Path folder = Files.createDirectory(workplace.resolve("My lay partners (copy)"));
        try (ZipFile packed = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : packed.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(packed.getInputStream(entry), file);
            }
        }
        return new OfflineCopy(folder);
    }

    private static Path zip(Path site, Path zip) throws IOException {
        try (Stream<Path> files = Files.walk(site, FileVisitOption.FOLLOW_LINKS);
                OutputStream bytes = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(bytes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new ZipEntry(site.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
        return zip;
    }

    URI page(String name) {
        return folder.resolve(name).toUri();
    }

    /** Follows every link from the first page on, and from each page that it leads to. */
    Way follow() throws IOException {
        Set<Path> pages = new TreeSet<>(Set.of(folder.resolve("index.html")));
        List<String> broken = new ArrayList<>();
        Deque<Path> ahead = new ArrayDeque<>(pages);
        while (!ahead.isEmpty()) {
            Path page = ahead.remove();
            Document read = Jsoup.parse(page.toFile(), "UTF-8");
            for (Element link :
                    read.select("body [href], body [src], link[rel=stylesheet], link[rel=icon], script[src]")) {
                String to = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                if (URI.create(to).isAbsolute()) {
                    continue;
                }
                URI address = page.toUri().resolve(to);
                if (!leadsSomewhere(address)) {
                    broken.add(folder.relativize(page) + " leads to " + to);
                } else if (address.getPath().endsWith(".html") && pages.add(file(address))) {
                    ahead.add(file(address));
                }
            }
        }
        return new Way(pages.size(), broken);
    }

    private boolean leadsSomewhere(URI address) throws IOException {
        Path file = file(address);
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return false;
        }
        String part = address.getFragment();
        return part == null || Jsoup.parse(file.toFile(), "UTF-8").getElementById(part) != null;
    }

    private static Path file(URI address) {
        return Path.of(URI.create("file://" + address.getRawPath()));
    }

    /**
     * @param pages how many pages can be reached
     * @param broken links that lead to no file of the copy, or to no place in it
     */
    record Way(int pages, List<String> broken) {}
}
