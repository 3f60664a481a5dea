package org.laypartners.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.laypartners.disclosure.PublicRow;
import org.laypartners.disclosure.PublicTable;

/** The figures as open data: one file for each, one for all of them, and a list of them. */
public final class OpenData {
    static final String LIST = "list-of-figures.csv";
    static final String ALL = "all-figures.csv";

    private final List<PublicTable> figures;

    private OpenData(List<PublicTable> figures) {
        this.figures = figures;
    }

    /** All files, in the order to show them; none without figures. */
    public static List<DataFile> of(List<PublicTable> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        OpenData data = new OpenData(figures);
        List<DataFile> files = new ArrayList<>(List.of(data.all(), data.list()));
        figures.forEach(figure -> files.add(one(figure)));
        return files;
    }

    /** The file that has the rows of one figure. */
    public static String file(PublicTable figure) {
        return figure.id() + ".csv";
    }

    private static DataFile one(PublicTable figure) {
        return new DataFile(
                file(figure),
                figure.title(),
                figure.sentence() + " Labels: " + figure.category() + ". Numbers: " + figure.unit() + ".",
                DataLayout.ONE_FIGURE,
                figure.note().stream().toList(),
                figure.first(),
                figure.last(),
                figure.released(),
                figure.rows().stream().map(OpenData::cell).toList());
    }

    private DataFile all() {
        return together(
                ALL,
                "All figures in one file",
                "Every row of every figure, one below the other.",
                DataLayout.ALL_FIGURES,
                figures.stream()
                        .flatMap(figure -> figure.rows().stream()
                                .map(row -> joined(Stream.of(
                                        names(figure), List.of(figure.category(), figure.unit()), cell(row)))))
                        .toList());
    }

    private DataFile list() {
        return together(
                LIST,
                "List of the figures",
                "One row for each figure, with its sentence and its note. Figures that we cannot show are in it too.",
                DataLayout.LIST_OF_FIGURES,
                figures.stream()
                        .map(figure -> joined(Stream.of(
                                names(figure),
                                List.of(
                                        figure.category(),
                                        figure.unit(),
                                        figure.sentence(),
                                        figure.total().orElse(""),
                                        figure.note().orElse(""),
                                        Boolean.toString(figure.isWithheld()),
                                        file(figure)))))
                        .toList());
    }

    private DataFile together(String name, String title, String holds, DataLayout layout, List<List<String>> rows) {
        return new DataFile(
                name,
                title,
                holds,
                layout,
                List.of("Figures can cover different periods. Each row has its own."),
                days(PublicTable::first).min(Comparator.naturalOrder()).orElse(LocalDate.MIN),
                days(PublicTable::last).max(Comparator.naturalOrder()).orElse(LocalDate.MIN),
                days(PublicTable::released).max(Comparator.naturalOrder()).orElse(LocalDate.MIN),
                rows);
    }

    private Stream<LocalDate> days(Function<PublicTable, LocalDate> day) {
        return figures.stream().map(day);
    }

    private static List<String> names(PublicTable figure) {
        return List.of(
                figure.id(),
                figure.title(),
                figure.about().name().toLowerCase(Locale.ROOT),
                figure.first().toString(),
                figure.last().toString(),
                figure.released().toString());
    }

    private static List<String> cell(PublicRow row) {
        TreatmentWords treatment = TreatmentWords.of(row.treatment());
        return List.of(
                row.label(),
                row.value().isPresent() ? Integer.toString(row.value().getAsInt()) : "",
                row.shown(),
                treatment.code(),
                treatment.words(),
                row.share().orElse(""),
                row.base().isPresent() ? Integer.toString(row.base().getAsInt()) : "");
    }

    private static List<String> joined(Stream<List<String>> parts) {
        return parts.flatMap(List::stream).toList();
    }
}
