package org.laypartners.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.measure.Period;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;

/** The first page: what needs a person, in the order of how long it can wait, each with where to go; then what came in. */
final class Today {
    /** The name of the PDF for a meeting, without the ending. */
    static final String PACK = "meeting-pack";

    /** So long before a quarter ends staff hear of it: time to export the forms. */
    private static final int DAYS_TO_EXPORT = 7;

    private final StaffMaterial material;
    private final Pages pages;
    private final List<Item> items = new ArrayList<>();

    Today(StaffMaterial material, Pages pages) {
        this.material = material;
        this.pages = pages;
    }

    /** The pages that know what needs a person. */
    record Pages(
            LastNight night,
            Expressions expressions,
            Attendances attendances,
            FeedbackReport feedback,
            OnlineMeetings online,
            WordsToApprove words,
            Scorecard scorecard,
            DataQuality quality) {}

    Report report() {
        return new Report(
                "index", "Today", "Today, " + Words.day(material.day()), List.of(needs(), lastNight(), onPaper()));
    }

    private Section needs() {
        items.clear();
        people();
        files();
        quarter();
        words();
        meetings();
        forms();
        projects();
        String heading = "What needs you";
        return items.isEmpty()
                ? Section.of("needs", heading, "Nothing needs you today.")
                : Section.of("needs", heading).list(items).with(asTable());
    }

    /** For the files only: the page has the list. */
    private Table asTable() {
        return new Table(
                "What needs you",
                List.of(Column.inFiles("What"), Column.inFiles("What to do"), Column.inFiles("Where")),
                items.stream()
                        .map(item -> List.of(Field.of(item.text()), Field.of(item.more()), Field.of(item.href())))
                        .toList());
    }

    /** Says something when there is some of it. */
    private void need(long count, String what, String toDo, String link, String href) {
        if (count > 0) {
            items.add(new Item(what, toDo, link, href));
        }
    }

    private static String see(long count, String one, String several) {
        return "See " + (count == 1 ? one : several);
    }

    private void people() {
        Expressions expressions = pages.expressions();
        need(
                expressions.overPromise(),
                Words.count(expressions.overPromise(), "person has", "people have") + " waited more than "
                        + material.replyWithin() + " working days for a first reply.",
                "The longest wait is " + Words.count(expressions.longestWait(), "working day", "working days")
                        + ". Reply, and write the day in the workbook of \"Who is where\".",
                "See who waits",
                "expressions-of-interest.html#waiting");
        int concerned = pages.feedback().concerns().open();
        need(
                concerned,
                Words.count(concerned, "person", "people") + " asked to be contacted about a concern.",
                "Speak with the lay partners of their projects.",
                see(concerned, "the concern", "their concerns"),
                "feedback.html#concerns");
    }

    private void files() {
        LastNight night = pages.night();
        need(
                night.filesRefused(),
                Words.count(night.filesRefused(), "file was", "files were") + " not taken in.",
                "The page says why, and what to do about it.",
                see(night.filesRefused(), "the file", "the files"),
                "last-night.html#refused-files");
        need(
                night.toFix().rows(),
                Words.count(night.toFix().rows(), "row", "rows") + " in "
                        + Words.count(night.toFix().files(), "file", "files") + " must be mended.",
                "Mend the cells in the \"-to-fix\" spreadsheets in the folder \"rejected\", and drop those in the inbox.",
                see(night.toFix().rows(), "the row", "the rows"),
                "last-night.html#to-fix");
        long before = material.rowsWaiting() - night.toFix().rows();
        need(
                before,
                Words.count(before, "row", "rows") + " of earlier nights still must be mended.",
                "They wait in the \"-to-fix\" spreadsheets in the folder \"rejected\", and stand in no figure until then.",
                "See what was refused",
                "data-quality.html");
        need(
                night.toFix().rowsApart(),
                Words.count(night.toFix().rowsApart(), "row", "rows") + " of equality monitoring must be mended.",
                "Mend the cells in a new export of the form, and drop all of it in the inbox.",
                see(night.toFix().rowsApart(), "this row", "these rows"),
                "last-night.html#to-fix-apart");
        need(
                material.left().size(),
                Words.count(material.left().size(), "thing was", "things were") + " left in the inbox.",
                "",
                "See why",
                "last-night.html#left");
    }

    /** Public figures are decided about on the first night of a quarter, and what comes later waits for the next. */
    private void quarter() {
        LocalDate last = Period.lastQuarters(material.day(), 1).last();
        need(
                material.day().plusDays(DAYS_TO_EXPORT).isAfter(last) ? 1 : 0,
                "This quarter ends on " + Words.day(last) + ".",
                "Export the forms and registers, and drop them in the inbox by then. Public figures are decided about on the"
                        + " night after; what comes later waits for the next quarter.",
                "See the public figures",
                "figures.html");
    }

    private void words() {
        WordsToApprove words = pages.words();
        need(
                words.waiting(),
                Words.count(words.waiting(), "quotation waits", "quotations wait") + " for a decision.",
                "Approve or refuse them in the workbook on that page, and drop it in the inbox.",
                "See the words",
                "words.html#waiting");
        need(
                words.toEdit(),
                Words.count(words.toEdit(), "edited quotation holds", "edited quotations hold")
                        + " something personal.",
                "Edit the words again.",
                "See what to edit",
                "words.html#to-edit");
    }

    private void meetings() {
        OnlineMeetings online = pages.online();
        need(
                online.unmatched(),
                Words.count(online.unmatched(), "name", "names") + " in reports of meetings could not be matched.",
                "Say who they are in the workbook on that page, and drop it in the inbox.",
                see(online.unmatched(), "the name", "the names"),
                "online-meetings.html#names");
        need(
                online.meetingsUnmatched(),
                Words.count(online.meetingsUnmatched(), "report fits", "reports fit") + " no meeting of the register.",
                "Correct the title or the date in the register, and drop it again.",
                see(online.meetingsUnmatched(), "the report", "the reports"),
                "online-meetings.html#reports");
        need(
                online.disagreeing(),
                Words.count(online.disagreeing(), "line", "lines")
                        + " of the register and a report of the meeting disagree.",
                "Correct the register if the report is right.",
                see(online.disagreeing(), "the line", "the lines"),
                "online-meetings.html#disagreements");
        int missing = pages.attendances().registers().count();
        need(
                missing,
                Words.count(missing, "meeting has", "meetings have") + " no full register.",
                "Add them to a register, and drop it in the inbox.",
                see(missing, "the meeting", "the meetings"),
                "attendance.html#registers");
    }

    private void forms() {
        need(
                pages.night().filesThatDrifted(),
                Words.count(pages.night().filesThatDrifted(), "file has", "files have")
                        + " different headings from before.",
                "A question may have been reworded. Check that nothing is left out.",
                "See what changed",
                "last-night.html#drifted");
        long due = pages.quality().answersDue();
        need(
                due,
                Words.count(due, "answer is", "answers are") + " to be erased within " + StaffMaterial.SOON + " days.",
                "Their time is over then. Keep nothing of them elsewhere.",
                "See how many of each form",
                "data-quality.html#retention");
        material.warnings()
                .forEach(warning -> items.add(new Item(warning, "", "See the rules", "data-quality.html#retention")));
    }

    private void projects() {
        QuietProjects quiet = pages.scorecard().quiet();
        need(
                quiet.withNobody(),
                Words.count(quiet.withNobody(), "running project has", "running projects have") + " no lay partner.",
                "Find one, or put the project on hold.",
                see(quiet.withNobody(), "this project", "these projects"),
                "scorecard.html#quiet");
        need(
                quiet.withoutReply(),
                "On " + Words.count(quiet.withoutReply(), "running project", "running projects")
                        + " nobody has sent feedback in the last 12 months.",
                "Send their lay partners the form again.",
                see(quiet.withoutReply(), "which project", "which projects"),
                "scorecard.html#quiet");
        int apart = pages.scorecard().placesApart();
        need(
                apart,
                "In " + Words.count(apart, "place", "places")
                        + " lay partners and a project's lead are a step or more apart.",
                "Talk about it with both.",
                "See where",
                "scorecard.html#apart");
        long nobody = pages.expressions().places().withNobody();
        need(
                nobody,
                Words.count(nobody, "project has", "projects have") + " free places, and nobody who asked fits.",
                "Tell more people about them.",
                "See the open places",
                "expressions-of-interest.html#open-places");
    }

    private Section lastNight() {
        return Section.of("came-in", "Last night", pages.night().takenIn())
                .list(material.files().stream()
                        .map(file -> Item.of("", inWords(file)))
                        .toList());
    }

    private Section onPaper() {
        return Section.of("paper", "On paper", "For a meeting, and for people who do not read on a screen.")
                .list(List.of(
                        new Item(
                                "",
                                "Today, people, attendance, commitments and concerns:",
                                material.frame().packEnding().equals(".pdf")
                                        ? "Meeting pack (PDF)"
                                        : "Meeting pack (PDF, encrypted)",
                                PACK + material.frame().packEnding()),
                        new Item("", "Ready to publish:", "Annual report (PDF)", "annual-report.pdf")))
                .onScreenOnly();
    }

    private static String inWords(StaffMaterial.DroppedFile file) {
        return file.drop().known() && !file.drop().file().refused()
                ? file.drop().name() + ": Known already. Nothing was counted twice."
                : file.drop().inWords();
    }
}
