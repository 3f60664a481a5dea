package org.laypartners;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.form.FormDefinition;
import org.laypartners.form.FormKind;
import org.laypartners.form.Forms;
import org.laypartners.form.Option;
import org.laypartners.form.Question;
import org.laypartners.form.TableColumn;
import org.laypartners.sheet.Entry;
import org.laypartners.sheet.TemplateColumn;
import org.laypartners.sheet.TemplateSheet;

/** Turns a form's definition into an empty table to fill in by hand, one column for each question. */
final class Template {
    private static final List<String> YES_OR_NO = List.of("Yes", "No");
    private static final Entry.Whole RATING = new Entry.Whole(1, 5);
    /** As many digits as the night reads. */
    private static final long LARGEST = 999_999_999_999L;
    /** The earliest day that a workbook can hold however it counts its days: from 1900 or from 1904. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1904, 1, 2);
    /** The last day that a workbook can hold. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Map<TableColumn.Need, String> NEEDS = Map.of(
            TableColumn.Need.ALWAYS, "Needed in every row: ",
            TableColumn.Need.SOMETIMES, "Needed in some rows: ",
            TableColumn.Need.COLUMN_ONLY, "Cells may be left blank, but keep the column: ",
            TableColumn.Need.NEVER, "May be left blank: ");

    private static final Map<FormKind, String> ROWS = Map.of(
            FormKind.MEETING_REGISTER, "one row for each meeting and each lay partner who belongs to it",
            FormKind.ROSTER, "one row for each lay partner and each project that they are on");

    private Template() {}

    /** The template of the first form of a kind; empty when no form is of that kind. */
    static Optional<TemplateSheet> of(Forms forms, FormKind kind) {
        return forms.definitions().stream()
                .filter(form -> form.kind() == kind)
                .findFirst()
                .map(form -> new TemplateSheet(
                        form.title(),
                        forms.tableColumns(form).stream().map(Template::column).toList(),
                        steps(form)));
    }

    private static List<String> steps(FormDefinition form) {
        return List.of(
                "Write on the sheet \"" + form.title() + "\": "
                        + ROWS.getOrDefault(form.kind(), "one row for each answer")
                        + ". Leave the headings as they are.",
                "Save it as an Excel workbook (.xlsx) and close it. The file may have any name.",
                "Drop a copy in the inbox folder. By morning the staff reports say what was taken in, and what to mend.",
                "Later, add or correct rows in your own copy and drop it again. A row taken in before is replaced,"
                        + " never counted twice.");
    }

    private static TemplateColumn column(TableColumn column) {
        String advice = NEEDS.get(column.need())
                + what(column)
                + column.hint().map(hint -> " (" + hint + ")").orElse("")
                + ".";
        return new TemplateColumn(column.question().ask(), advice, entry(column));
    }

    private static String what(TableColumn column) {
        Question question = column.question();
        return switch (question.type()) {
            case ONE -> question.options().isEmpty() ? text(question) : "choose " + listed(choices(question), "or");
            case MANY -> "any of these, with a semicolon between two, " + listed(choices(question), "and");
            case RATING -> "a number from 1 (Strongly disagree) to 5 (Strongly agree)";
            case WORDS -> text(question);
            case DAY -> "a date, for example 6 August 2026";
            case NUMBER -> number(column);
            case YES_NO -> "Yes or No";
        };
    }

    private static String text(Question question) {
        return question.pattern().isPresent() ? question.expected() : "text";
    }

    private static String number(TableColumn column) {
        Optional<Long> from = least(column);
        Optional<Long> to = most(column);
        if (from.isPresent() && to.isPresent()) {
            return "a whole number from " + from.get() + " to " + to.get();
        }
        return "a whole number"
                + from.map(least -> " of at least " + least).orElse("")
                + to.map(most -> " of at most " + most).orElse("");
    }

    private static Optional<Long> least(TableColumn column) {
        return column.from()
                .map(least -> least.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private static Optional<Long> most(TableColumn column) {
        return column.to().map(most -> most.setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    private static List<String> choices(Question question) {
        return question.options().stream().map(Option::text).toList();
    }

    /** Choices that hold a comma stand apart by semicolons. */
    private static String listed(List<String> choices, String last) {
        boolean commas = choices.stream().anyMatch(choice -> choice.indexOf(',') >= 0);
        String between = commas ? "; " : ", ";
        int front = choices.size() - 1;
        return front == 0
                ? choices.get(0)
                : String.join(between, choices.subList(0, front)) + (commas ? "; " : " ") + last + " "
                        + choices.get(front);
    }

    private static Entry entry(TableColumn column) {
        Question question = column.question();
        return switch (question.type()) {
            case ONE -> question.options().isEmpty() ? new Entry.Text() : new Entry.Choice(choices(question));
            case MANY, WORDS -> new Entry.Text();
            case RATING -> RATING;
            case DAY ->
                new Entry.Day(
                        column.fromDay().filter(FIRST_DAY::isBefore).orElse(FIRST_DAY),
                        column.toDay().orElse(LAST_DAY));
            case NUMBER ->
                new Entry.Whole(least(column).orElse(-LARGEST), most(column).orElse(LARGEST));
            case YES_NO -> new Entry.Choice(YES_OR_NO);
        };
    }
}
