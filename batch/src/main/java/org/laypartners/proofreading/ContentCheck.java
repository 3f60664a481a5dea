package org.laypartners.proofreading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.content.ContentFiles;
import org.laypartners.content.FillIn;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteContent;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.content.Versions;
import org.laypartners.markdown.Glossary;
import org.laypartners.proofreading.ContentFinding.Kind;
import org.laypartners.prose.PlainWords;
import org.laypartners.prose.ReadingScores;
import org.laypartners.prose.TechnicalTerms;

/** Reads the pages as an editor would hand them in: headers, links between pages, plain words, short sentences. */
public final class ContentCheck {
    private final SiteFolders folders;
    private final ReadingScores accepted;
    private final List<ContentFinding> findings = new ArrayList<>();
    private final List<PageScore> scores = new ArrayList<>();

    private ContentCheck(SiteFolders folders, ReadingScores accepted) {
        this.folders = folders;
        this.accepted = accepted;
    }

    /**
     * Checks every page, and goes on after a fault so that an editor sees them all at once.
     *
     * @param today the day to hold closing and review dates against
     * @throws SiteException where the folder or the settings cannot be read
     * @throws org.laypartners.prose.ProseException where one of the lists cannot be read
     */
    public static ContentReport check(SiteFolders folders, ContentLists lists, LocalDate today) {
        ContentCheck check = new ContentCheck(folders, ReadingScores.read(lists.scores()));
        check.checkFiles();
        check.checkPages(PlainWords.read(lists.plainWords()), TechnicalTerms.read(lists.technicalTerms()), today);
        return new ContentReport(
                check.findings.stream()
                        .sorted(Comparator.comparing(ContentFinding::file).thenComparing(ContentFinding::line))
                        .toList(),
                check.scores);
    }

    private void checkFiles() {
        ContentFiles.strange(folders.content())
                .forEach(name -> findings.add(
                        new ContentFinding("site-content/" + name, 1, Kind.ERROR, ContentFiles.says(name))));
    }

    private void checkPages(PlainWords words, TechnicalTerms technical, LocalDate today) {
        List<PageFile> pages = pages();
        Map<String, String> settings = SiteContent.settings(folders);
        HeaderCheck headers = new HeaderCheck(settings, today);
        ContentLinks links = new ContentLinks(folders, settings, pages, today);
        TermCheck terms = new TermCheck(technical, Glossary.of(pages));
        for (PageFile written : pages) {
            PageFile page = FillIn.without(written);
            Notes notes = new Notes(page, findings);
            FillInCheck.check(written, notes);
            headers.check(page, notes);
            links.check(page, notes);
            new OutlineCheck(page, notes).check();
            if (Versions.language(page.output()).isEmpty()) {
                List<Passage> passages = Passage.of(page);
                new ProseCheck(words, notes).check(page, passages);
                terms.check(page, passages, notes);
                score(page, passages, notes);
            }
        }
    }

    private void score(PageFile page, List<Passage> passages, Notes notes) {
        PageScore score = PageScore.of(page, passages, accepted);
        if (score.now().isEmpty() || !page.published()) {
            return;
        }
        scores.add(score);
        if (score.isHarder()) {
            notes.advice(page.bodyLine(), score.advice());
        }
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
