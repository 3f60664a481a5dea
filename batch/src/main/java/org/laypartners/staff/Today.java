package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;

/** The first page: what needs a person, each with where to go, and what came in. */
final class Today {
    private final StaffMaterial material;
    private final LastNight night;
    private final Expressions expressions;
    private final FeedbackReport feedback;
    private final OnlineMeetings online;
    private final WordsToApprove words;

    Today(
            StaffMaterial material,
            LastNight night,
            Expressions expressions,
            FeedbackReport feedback,
            OnlineMeetings online,
            WordsToApprove words) {
        this.material = material;
        this.night = night;
        this.expressions = expressions;
        this.feedback = feedback;
        this.online = online;
        this.words = words;
    }

    Report report() {
        return new Report("index", "Today", "Today, " + Words.day(material.day()), List.of(needs(), lastNight()));
    }

    private Section needs() {
        List<Item> items = new ArrayList<>();
        addPeople(items);
        addFiles(items);
        addMeetings(items);
        addWords(items);
        material.warnings().forEach(warning -> items.add(Item.of(warning, "")));
        addPlaces(items);
        String heading = "What needs you";
        return items.isEmpty()
                ? Section.of("needs", heading, "Nothing needs you today.")
                : Section.of("needs", heading).list(items).with(asTable(items));
    }

    /** For the files only: the page has the list. */
    private static Table asTable(List<Item> items) {
        return new Table(
                "What needs you",
                List.of(Column.inFiles("What"), Column.inFiles("What to do"), Column.inFiles("Where")),
                items.stream()
                        .map(item -> List.of(Field.of(item.text()), Field.of(item.more()), Field.of(item.href())))
                        .toList());
    }

    private void addPeople(List<Item> items) {
        long concerned = feedback.wantToBeContacted();
        if (concerned > 0) {
            items.add(new Item(
                    Words.count(concerned, "person", "people") + " asked to be contacted about a concern.",
                    "Speak with the lay partners of their projects.",
                    "See their concerns",
                    "feedback.html#concerns"));
        }
        long waiting = expressions.overPromise();
        if (waiting > 0) {
            items.add(new Item(
                    Words.count(waiting, "person", "people") + " asked to join more than " + material.replyWithin()
                            + " working days ago.",
                    "The longest wait is " + Words.count(expressions.longestWait(), "working day", "working days")
                            + ". Reply to those who have not heard from us.",
                    "See who waits",
                    "expressions-of-interest.html#waiting"));
        }
    }

    private void addFiles(List<Item> items) {
        long files = night.filesRefused();
        if (files > 0) {
            items.add(new Item(
                    Words.count(files, "file was", "files were") + " not taken in.",
                    "The page says why, and what to do about it.",
                    "See the files",
                    "last-night.html#refused-files"));
        }
        if (night.toFix().rows() > 0) {
            items.add(new Item(
                    Words.count(night.toFix().rows(), "row", "rows") + " in "
                            + Words.count(night.toFix().files(), "file", "files") + " must be mended.",
                    "Mend the cells in the \"-to-fix\" spreadsheets in the folder \"rejected\", and drop those in the"
                            + " inbox.",
                    "See the rows",
                    "last-night.html#to-fix"));
        }
        if (night.toFix().rowsApart() > 0) {
            items.add(new Item(
                    Words.count(night.toFix().rowsApart(), "row", "rows") + " of equality monitoring must be mended.",
                    "Mend the cells in a new export of the form, and drop all of it in the inbox.",
                    "See the rows",
                    "last-night.html#to-fix-apart"));
        }
        if (!material.left().isEmpty()) {
            items.add(new Item(
                    Words.count(material.left().size(), "thing was", "things were") + " left in the inbox.",
                    "",
                    "See why",
                    "last-night.html#left"));
        }
    }

    private void addMeetings(List<Item> items) {
        if (night.filesThatDrifted() > 0) {
            items.add(new Item(
                    Words.count(night.filesThatDrifted(), "file has", "files have") + " other headings than before.",
                    "A question may have been reworded. Check that nothing is left out.",
                    "See what changed",
                    "last-night.html#drifted"));
        }
        if (online.unmatched() > 0) {
            items.add(new Item(
                    Words.count(online.unmatched(), "name", "names") + " in reports of meetings could not be matched.",
                    "Say who they are in the workbook on that page, and drop it in the inbox.",
                    "See the names",
                    "online-meetings.html#names"));
        }
        if (online.meetingsUnmatched() > 0) {
            items.add(new Item(
                    Words.count(online.meetingsUnmatched(), "report fits", "reports fit")
                            + " no meeting of the register.",
                    "Correct the title or the date in the register, and drop it again.",
                    "See the reports",
                    "online-meetings.html#reports"));
        }
        if (online.disagreeing() > 0) {
            items.add(new Item(
                    Words.count(online.disagreeing(), "line", "lines")
                            + " of the register and a report of the meeting disagree.",
                    "Correct the register if the report is right.",
                    "See the lines",
                    "online-meetings.html#disagreements"));
        }
    }

    private void addWords(List<Item> items) {
        if (words.waiting() > 0) {
            items.add(new Item(
                    Words.count(words.waiting(), "quotation waits", "quotations wait") + " for a decision.",
                    "Approve or refuse them in the workbook on that page, and drop it in the inbox.",
                    "See the words",
                    "words.html#waiting"));
        }
        if (words.toEdit() > 0) {
            items.add(new Item(
                    Words.count(words.toEdit(), "edited quotation holds", "edited quotations hold")
                            + " something personal.",
                    "Edit the words again.",
                    "See the words",
                    "words.html#to-edit"));
        }
    }

    private void addPlaces(List<Item> items) {
        long nobody = expressions.places().withNobody();
        if (nobody > 0) {
            items.add(new Item(
                    Words.count(nobody, "project has", "projects have") + " free places, and nobody who asked fits.",
                    "Tell more people about them.",
                    "See the open places",
                    "expressions-of-interest.html#open-places"));
        }
    }

    private Section lastNight() {
        return Section.of("came-in", "Last night", night.takenIn())
                .list(material.files().stream()
                        .map(file -> Item.of("", inWords(file)))
                        .toList());
    }

    private static String inWords(StaffMaterial.DroppedFile file) {
        return file.drop().known() && !file.drop().file().refused()
                ? file.drop().name() + ": Known already. Nothing was counted twice."
                : file.drop().inWords();
    }
}
