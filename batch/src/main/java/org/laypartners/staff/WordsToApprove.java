package org.laypartners.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laypartners.quotation.Offer;
import org.laypartners.quotation.Quotations;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;
import org.laypartners.report.Words;
import org.laypartners.sheet.MadeRows;

/** People's words that wait for somebody to decide about them, in a workbook that staff fill in and drop in the inbox. */
final class WordsToApprove {
    private static final String HOW =
            "Read each as if you knew the people. Can anybody tell who wrote it, or whom it is"
                    + " about? In the workbook, choose \"Approve\" or \"Refuse\" in the column \"Decision\". If other words should"
                    + " stand there, write them in \"Edited words\". Save it under any name and drop it in the inbox. What you"
                    + " approve is on the site tomorrow. Rows that you leave blank stay in this list.";

    private final Quotations quotations;
    private final Map<String, String> questions;
    private final FeedbackMaterial feedback;

    WordsToApprove(StaffMaterial material) {
        this.quotations = material.quotations();
        this.questions = material.questions();
        this.feedback = material.feedback();
    }

    Report report() {
        List<Section> sections = new ArrayList<>();
        if (waiting() == 0) {
            sections.add(Section.of("waiting", "To decide", "No words wait for a decision."));
        } else {
            sections.add(Section.of("waiting", "To decide", HOW, sinceWhen())
                    .with(table("Words to approve", quotations.waiting()))
                    .toFillIn());
        }
        if (!quotations.toEdit().isEmpty()) {
            sections.add(Section.of(
                            "to-edit",
                            "To edit again",
                            "The edited words for these hold something personal, such as a name. Edit them again in this"
                                    + " workbook, and drop it in the inbox.")
                    .with(table("Words to edit again", quotations.toEdit()))
                    .toFillIn());
        }
        sections.add(Section.of(
                "state",
                "On the public site",
                Words.count(quotations.approved().size(), "quotation is", "quotations are") + " on the site. "
                        + Words.count(quotations.refused(), "was", "were")
                        + " refused. Only people who said yes are quoted.",
                "If a later export changes somebody's words, they come back to this list. If somebody says no, their"
                        + " words leave the site the same night."));
        if (!quotations.unasked().isEmpty()) {
            sections.add(Section.of("not-asked", "Project leads who were not asked", notAsked()));
        }
        return new Report("words", "Words to approve", "Words to approve", sections);
    }

    private String sinceWhen() {
        return feedback.isCutShort()
                ? "Very many answers were sent, so the list has lay partners' words since "
                        + Words.day(feedback.listed().first()) + " only. What you decide about older ones still counts."
                : "";
    }

    /** Words that an earlier version of the program let stand on the site may be among them. */
    private String notAsked() {
        return Words.count(quotations.unasked().size(), "answer of a project lead has", "answers of project leads have")
                + " words that are not offered and not on the site: the lead said neither yes nor no. Add the question \""
                + questions.getOrDefault("pl_consent_quote", "May we publish your words?")
                + "\" to the live form. Where a later export has a yes, the words come to this list, and what you decided"
                + " before holds again.";
    }

    int waiting() {
        return quotations.waiting().size();
    }

    int toEdit() {
        return quotations.toEdit().size();
    }

    /** Its headings are those of the form "quote-decisions". */
    private Table table(String caption, List<Offer> offers) {
        return new Table(
                caption,
                List.of(
                        Column.of("Reference"),
                        Column.of("Where it would stand"),
                        Column.of("Project"),
                        Column.of("Question"),
                        Column.of("Words after redaction"),
                        Column.inFiles("Decision").offering("Approve", "Refuse"),
                        Column.inFiles("Edited words")),
                MadeRows.of(offers, this::row));
    }

    private List<Field> row(Offer offer) {
        return List.of(
                Field.of(offer.reference()),
                Field.of(offer.place().title()),
                Field.of(offer.project()),
                Field.of(questions.getOrDefault(offer.question(), offer.question())),
                Field.of(offer.words()),
                Field.of(""),
                Field.of(""));
    }
}
