package org.laypartners.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.laypartners.site.ContentFinding.Kind;

/** Reads the pages as an editor would hand them in: headers, links between pages, plain words, short sentences. */
public final class ContentCheck {
    private final SiteFolders folders;
    private final List<ContentFinding> findings = new ArrayList<>();

    private ContentCheck(SiteFolders folders) {
        this.folders = folders;
    }

    /**
     * Checks every page, and goes on after a fault so that an editor sees them all at once.
     *
     * @param plainWords the list of words to avoid: columns {@code avoid}, {@code use}, {@code note}
     * @param today the day to hold closing and review dates against
     * @return by file, then line; none where there is nothing to say
     * @throws SiteException where the folder, the settings or the list of words cannot be read
     */
    public static List<ContentFinding> check(SiteFolders folders, Path plainWords, LocalDate today) {
        return new ContentCheck(folders).findings(PlainWords.read(plainWords), today);
    }

    private List<ContentFinding> findings(PlainWords words, LocalDate today) {
        ContentFiles.strange(folders.content())
                .forEach(name -> findings.add(
                        new ContentFinding("site-content/" + name, 1, Kind.ERROR, ContentFiles.says(name))));
        List<PageFile> pages = pages();
        HeaderCheck headers = new HeaderCheck(SiteContent.settings(folders), today);
        ContentLinks links = new ContentLinks(folders, pages);
        for (PageFile page : pages) {
            Notes notes = new Notes(page, findings);
            headers.check(page, notes);
            links.check(page, notes);
            new ProseCheck(words, notes).check(page);
        }
        return findings.stream()
                .sorted(Comparator.comparing(ContentFinding::file).thenComparing(ContentFinding::line))
                .toList();
    }

    private List<PageFile> pages() {
        List<PageFile> pages = new ArrayList<>();
        for (Path file : PageFile.files(folders.content())) {
            try {
                pages.add(PageFile.read(folders.content(), file));
            } catch (SiteException unreadable) {
                String name = folders.home().relativize(file).toString().replace('\\', '/');
                findings.add(new ContentFinding(name, 1, Kind.ERROR, String.valueOf(unreadable.getMessage())));
            }
        }
        return pages;
    }

    /** Where the findings of one page go. */
    record Notes(PageFile page, List<ContentFinding> findings) {
        void error(int line, String text) {
            add(line, Kind.ERROR, text);
        }

        void advice(int line, String text) {
            add(line, Kind.ADVICE, text);
        }

        void add(int line, Kind kind, String text) {
            findings.add(new ContentFinding("site-content/" + page.name(), line, kind, text));
        }
    }

    static boolean exists(Path folder, String name) {
        try (Stream<Path> same = Files.walk(folder)) {
            return same.filter(Files::isRegularFile)
                    .anyMatch(file -> folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .equals(name));
        } catch (IOException missing) {
            return false;
        }
    }
}
