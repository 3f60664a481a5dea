package org.laypartners.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.laypartners.export.Column;
import org.laypartners.export.Export;
import org.laypartners.export.ExportFormat;
import org.laypartners.export.Role;
import org.laypartners.export.Row;
import org.laypartners.response.Answer;
import org.laypartners.response.ResponseId;

/** What makes a row the same response when another export repeats it. No key holds an answer in clear. */
final class ResponseKeys {
    private static final String WHOLE =
            "A spreadsheet program has rounded it. Export the answers again, and drop that file"
                    + " as it is; or format the column as a number without decimal places before you save it.";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,15})(?:\\.0+)?");

    /** A long number as a spreadsheet program shows it, and then saves it: what it leaves out told people apart. */
    private static final Pattern ROUNDED = Pattern.compile("(?i)\\d+[.,]\\d+E\\+?\\d{1,3}|\\d+E\\+\\d{1,3}");

    private final Export export;
    private final FormDefinition form;
    private final DayOrder order;
    private final Optional<Column> number;
    private final boolean numbered;
    private final MinuteRanks ranks;
    private final String tool;
    private final Map<Integer, AnswerReader> readers;

    /** @param readers of the columns that answer a question, by the column's place */
    ResponseKeys(
            Export export,
            FormDefinition form,
            DayOrder order,
            VendorTimes.Reader times,
            Map<Integer, AnswerReader> readers) {
        this.export = export;
        this.form = form;
        this.order = order;
        this.readers = Map.copyOf(readers);
        this.number = VendorTimes.column(export, Role.NUMBER);
        this.tool = export.format().name().toLowerCase(Locale.ROOT).replace('_', '-');
        // A number alone tells nothing: each form counts from 1. It needs a day beside it.
        this.numbered = number.isPresent()
                && VendorTimes.column(export, Role.SUBMITTED).isPresent()
                && form.kind().isGathered();
        boolean ranked = form.kind() == FormKind.EQUALITY_MONITORING && !numbered;
        this.ranks = ranked ? MinuteRanks.of(export, times) : MinuteRanks.NONE;
    }

    ResponseId of(Row row, VendorTimes times, Map<String, Answer> answers, List<Problem> problems) {
        return switch (form.kind()) {
            case MEETING_REGISTER -> hashed(folded(answers, "reg_meeting"), folded(answers, "reg_partner"));
            case ROSTER -> roster(answers);
            case MEETING_REPORT -> presence(times, answers);
            case QUOTE_DECISION -> hashed(folded(answers, "quo_reference"));
            case PROGRESS -> hashed(folded(answers, "prg_reference"));
            case EQUALITY_MONITORING -> numbered ? numbered(row, times, problems) : ranked(row, times);
            case EXPRESSION_OF_INTEREST, FEEDBACK, LEAD_FEEDBACK ->
                numbered ? numbered(row, times, problems) : fingerprinted(row, times);
        };
    }

    /** One line for each person and project; a line without a project only adds a name, and is known by it. */
    private ResponseId roster(Map<String, Answer> answers) {
        String project = folded(answers, "ros_project");
        String names = folded(answers, "ros_name") + folded(answers, "ros_email") + folded(answers, "ros_other_names");
        return hashed(folded(answers, "ros_partner"), project, project.isEmpty() ? names : "");
    }

    /** One for each session and person: a report exported again says the same of the same people. */
    private ResponseId presence(VendorTimes times, Map<String, Answer> answers) {
        return hashed(
                times.submitted().truncatedTo(ChronoUnit.MINUTES).toString(),
                folded(answers, "pre_title"),
                folded(answers, "pre_email"),
                folded(answers, "pre_name"));
    }

    private ResponseId hashed(String... parts) {
        List<String> all = new ArrayList<>(List.of(form.id()));
        all.addAll(List.of(parts));
        return id(Sha256.of(all));
    }

    /** The tool and the minute, and which of that minute's answers it is: nothing that was answered may tell. */
    private ResponseId ranked(Row row, VendorTimes times) {
        return id(tool + ":" + times.submitted().truncatedTo(ChronoUnit.MINUTES) + "#" + ranks.of(row));
    }

    /** The tool and its number with the day it was begun: a saved copy can lose the seconds, never the day. */
    private ResponseId numbered(Row row, VendorTimes times, List<Problem> problems) {
        Column column = number.orElseThrow();
        String cell = row.cells().get(column.index()).strip();
        if (cell.isEmpty()) {
            problems.add(new Problem("MISSING", column.heading(), "the number of the response", "Fill in the cell."));
        } else if (ROUNDED.matcher(cell).matches()) {
            problems.add(new Problem("ROUNDED_NUMBER", column.heading(), "the number of the response in full", WHOLE));
        }
        Matcher whole = WHOLE_NUMBER.matcher(cell);
        String shown = whole.matches() ? whole.group(1) : Sha256.of(List.of(form.id(), cell));
        return id(tool + ":" + shown + "@" + times.started().toLocalDate());
    }

    /**
     * The minute with every cell that is not blank, whether or not the form knows its question: so that neither an
     * accepted heading nor a question added later makes old rows new. Choices are joined and dates written as a Google
     * form's Sheet does it: who drops the form's download after its Sheet drops the same answers.
     */
    private ResponseId fingerprinted(Row row, VendorTimes times) {
        return fingerprinted(row, times, (cell, date) -> GoogleDate.asInTheSheet(date));
    }

    /**
     * The ids that versions before gave the same row, when dates counted as they were written: here, or in the form's
     * download. Only rows with a date have any.
     */
    Set<ResponseId> earlier(Row row, VendorTimes times) {
        if (!isFingerprinted()
                || export.columns().stream()
                        .noneMatch(column -> date(column, row).isPresent())) {
            return Set.of();
        }
        Set<ResponseId> earlier = new LinkedHashSet<>();
        earlier.add(fingerprinted(row, times, (cell, date) -> cell));
        earlier.add(fingerprinted(row, times, (cell, date) -> GoogleDate.asInTheDownload(date)));
        earlier.remove(fingerprinted(row, times));
        return earlier;
    }

    private boolean isFingerprinted() {
        return form.kind().isGathered() && form.kind() != FormKind.EQUALITY_MONITORING && !numbered;
    }

    /** @param dates how to write the date that a cell is */
    private ResponseId fingerprinted(Row row, VendorTimes times, BiFunction<String, LocalDate, String> dates) {
        List<String> parts = new ArrayList<>(List.of(form.id()));
        if (VendorTimes.column(export, Role.SUBMITTED).isPresent()) {
            parts.add(times.submitted().truncatedTo(ChronoUnit.MINUTES).toString());
        }
        for (Column column : export.columns()) {
            boolean collected = export.format() == ExportFormat.GOOGLE_FORMS && column.role() == Role.ACCOUNT_EMAIL;
            String written = row.cells().get(column.index());
            String cell = ChoiceText.fold(date(column, row)
                    .map(date -> dates.apply(written, date))
                    .orElseGet(() -> inTheSheet(column, written)));
            if ((column.role() == Role.QUESTION || collected) && !cell.isEmpty()) {
                parts.add(cell);
            }
        }
        return id(Sha256.of(parts));
    }

    private Optional<LocalDate> date(Column column, Row row) {
        return export.format() == ExportFormat.GOOGLE_FORMS && column.role() == Role.QUESTION
                ? GoogleDate.of(row.cells().get(column.index()), order)
                : Optional.empty();
    }

    private String inTheSheet(Column column, String cell) {
        AnswerReader reader = readers.get(column.index());
        return reader == null ? cell : reader.asInTheSheet(cell);
    }

    private ResponseId id(String key) {
        return new ResponseId(form.id(), key);
    }

    private static String folded(Map<String, Answer> answers, String question) {
        Answer answer = answers.get(question);
        if (answer instanceof Answer.Choice choice) {
            return ChoiceText.fold(choice.option());
        }
        return answer instanceof Answer.Words words ? ChoiceText.fold(words.text()) : "";
    }
}
