package org.laypartners;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.laypartners.command.CommandException;
import org.laypartners.command.ExitCode;
import org.laypartners.command.PageKind;
import org.laypartners.command.Programme.Advice;
import org.laypartners.command.Programme.Reading;
import org.laypartners.command.Programme.Score;
import org.laypartners.content.NewPage;
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

    Reading check(LocalDate day, boolean accept) {
        if (accept) {
            accept(ContentCheck.check(folders, lists, day));
        }
        ContentReport report = ContentCheck.check(folders, lists, day);
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
                "site-content/" + score.page(), score.now().grade(), score.now().age(), score.accepted());
    }
}
