package org.laypartners.staff;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.laypartners.journal.RefusalHistory.Refusals;
import org.laypartners.report.Column;
import org.laypartners.report.Field;
import org.laypartners.report.Item;
import org.laypartners.report.Report;
import org.laypartners.report.Section;
import org.laypartners.report.Table;

/** Which questions people keep getting wrong, what is soon to be erased, and by which definitions exports are read. */
final class DataQuality {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final int MONTHS = 6;
    private static final Map<String, String> PLAIN = Map.of(
            "MISSING", "Left blank",
            "MUST_BE", "Not the answer that is needed",
            "NOT_IN_FORM", "Not written as it should be",
            "CONFLICT", "Does not fit with another answer",
            "NOT_APART", "Equality monitoring asked in the same form");
    private static final String GUIDE = "In the form tool, offer choices in place of free text where you can.";

    private final StaffMaterial material;
    private final List<String> months;

    DataQuality(StaffMaterial material) {
        this.material = material;
        YearMonth last = YearMonth.from(material.day());
        this.months = Stream.iterate(last.minusMonths(MONTHS - 1), month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(YearMonth::toString)
                .toList();
    }

    Report report() {
        return new Report(
                "data-quality",
                "Data quality",
                "Data quality",
                List.of(refusals(), files(), definitions(), retention()));
    }

    /** Answers that are to be erased soon. */
    long answersDue() {
        return material.definitions().stream()
                .mapToLong(StaffMaterial.Definition::dueSoon)
                .sum();
    }

    private Section refusals() {
        return trend(
                "refusals",
                "Rows refused, by question",
                "A row that comes back in later exports counts once, in the month in which it first came. A question with"
                        + " many refusals can be asked better. " + GUIDE,
                "No rows were refused in the last " + MONTHS + " months.",
                "Column",
                material.refusedRows());
    }

    private Section files() {
        return trend(
                "refused-files",
                "Files refused, by reason",
                "Whole files that were not taken in, in the month in which they first came.",
                "No files were refused in the last " + MONTHS + " months.",
                "",
                material.refusedFiles());
    }

    private Section trend(
            String id, String heading, String sentence, String none, String column, List<Refusals> refusals) {
        Map<List<String>, Map<String, Long>> counts = new LinkedHashMap<>();
        refusals.stream()
                .filter(each -> months.contains(each.month()))
                .forEach(each -> counts.computeIfAbsent(
                                List.of(
                                        form(each.form()),
                                        each.column().isEmpty() ? "The whole row" : each.column(),
                                        reason(each.code())),
                                key -> new LinkedHashMap<>())
                        .merge(each.month(), each.count(), Long::sum));
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("Form"),
                column.isEmpty() ? Column.inFiles("Column") : Column.of(column),
                Column.of("Reason")));
        months.forEach(month -> columns.add(Column.of(YearMonth.parse(month).format(MONTH))));
        return Section.of(id, heading, sentence)
                .withRows(
                        heading + ", the last " + MONTHS + " months",
                        columns,
                        counts.entrySet().stream().map(this::row).toList())
                .orElseGet(() -> Section.of(id, heading, none));
    }

    private List<Field> row(Map.Entry<List<String>, Map<String, Long>> counted) {
        return Stream.concat(
                        counted.getKey().stream().map(Field::of),
                        months.stream().map(month -> Field.of(counted.getValue().getOrDefault(month, 0L))))
                .toList();
    }

    private String form(String id) {
        return id.isEmpty() ? "Not recognised" : material.forms().getOrDefault(id, id);
    }

    /** A code as words: {@code NOT_A_RATING} is "Not a rating". Some need other words than their own. */
    private static String reason(String code) {
        String plain = PLAIN.get(code);
        if (plain != null) {
            return plain;
        }
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Section definitions() {
        return Section.of(
                        "definitions",
                        "Definitions in force",
                        "Exports are read by these files in batch/forms. The guide to adding a question says how to change"
                                + " one.")
                .with(new Table(
                        "Forms",
                        List.of(
                                Column.of("Form"),
                                Column.of("File"),
                                Column.of("Version"),
                                Column.of("Questions"),
                                Column.of("Questions required"),
                                Column.of("Headings known")),
                        material.definitions().stream()
                                .map(each -> List.of(
                                        Field.of(each.title()),
                                        Field.of(each.id() + ".yml"),
                                        Field.of(each.version()),
                                        Field.of(each.questions()),
                                        Field.of(each.required()),
                                        Field.of(each.headings())))
                                .toList()));
    }

    private Section retention() {
        Section section = Section.of(
                "retention",
                "How long answers are kept",
                "Answers whose time is over are erased at the start of each night. You need do nothing, unless something must"
                        + " be kept longer. Then change its rule first.");
        return section.list(material.warnings().stream()
                        .map(warning -> Item.of(warning, ""))
                        .toList())
                .with(new Table(
                        "Rules, and what is erased within " + StaffMaterial.SOON + " days",
                        List.of(Column.of("Form"), Column.of("Months kept"), Column.of("Erased soon")),
                        material.definitions().stream()
                                .map(each -> List.of(
                                        Field.of(each.title()),
                                        Field.of(each.months(), "No rule is set"),
                                        Field.of(each.dueSoon())))
                                .toList()));
    }
}
