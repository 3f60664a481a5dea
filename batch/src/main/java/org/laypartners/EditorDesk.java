package org.laypartners;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.PageKind;
import org.laypartners.command.Programme.Advice;
import org.laypartners.command.Programme.Reading;
import org.laypartners.command.Programme.Score;
import org.laypartners.content.NewPage;
import org.laypartners.content.PageFile;
import org.laypartners.content.SiteException;
import org.laypartners.content.SiteFolders;
import org.laypartners.proofreading.ContentCheck;
import org.laypartners.proofreading.ContentFinding;
import org.laypartners.proofreading.ContentLists;
import org.laypartners.proofreading.ContentReport;
import org.laypartners.proofreading.PageScore;
import org.laypartners.prose.ReadingScores;
import org.laypartners.setting.HomeFolders;

/** What editors ask for: a look over the pages, and a page to fill in. */
final class EditorDesk {
    private static final String CONTENT = "site-content/";
    private static final Map<PageKind, NewPage> PAGES = Map.of(
            PageKind.PROJECT, NewPage.PROJECT,
            PageKind.NEWS, NewPage.NEWS,
            PageKind.STORY, NewPage.STORY);

    private final SiteFolders folders;
    private final ContentLists lists;

    EditorDesk(Path home) {
        this.folders = new SiteFolders(home);
        this.lists = HomeFolders.contentLists(home);
    }

    Reading check(LocalDate day, List<String> pages, boolean accept) {
        ContentReport report = ContentCheck.check(folders, lists, day);
        pages.forEach(part -> refuseNoPage(part, report));
        if (!accept) {
            return reading(report);
        }
        accept(report);
        return reading(ContentCheck.check(folders, lists, day));
    }

    /** Of a misspelt name nothing would be found, which reads as a page without a fault. */
    private void refuseNoPage(String part, ContentReport report) {
        Stream<String> pages = PageFile.files(folders.content()).stream()
                .map(file ->
                        CONTENT + folders.content().relativize(file).toString().replace('\\', '/'));
        Stream<String> found = report.findings().stream().map(ContentFinding::file);
        if (Stream.concat(pages, found).noneMatch(name -> name.contains(part))) {
            throw new CommandException(
                    ExitCode.WRONG_USAGE, "No page in site-content has \"" + part + "\" in its file's name.");
        }
    }

    private static Reading reading(ContentReport report) {
        return new Reading(
                report.findings().stream().map(EditorDesk::advice).toList(),
                report.scores().stream().map(EditorDesk::score).toList());
    }

    Path newPage(PageKind kind, String title, LocalDate day) {
        try {
            return PAGES.getOrDefault(kind, NewPage.PROJECT).write(folders, title, day);
        } catch (SiteException refused) {
            throw new CommandException(ExitCode.WRONG_USAGE, String.valueOf(refused.getMessage()), refused);
        }
    }

    private void accept(ContentReport report) {
        ReadingScores.write(
                lists.scores(),
                report.scores().stream()
                        .collect(Collectors.toMap(
                                PageScore::page, score -> score.now().grade())));
    }

    private static Advice advice(ContentFinding finding) {
        return new Advice(
                finding.kind() == ContentFinding.Kind.ERROR,
                finding.file(),
                finding.file() + ", line " + finding.line() + ": " + finding.text());
    }

    private static Score score(PageScore score) {
        return new Score(
                CONTENT + score.page(), score.now().grade(), score.now().age(), score.accepted());
    }
}
