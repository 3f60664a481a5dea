package org.laypartners.opendata;

import java.util.List;
import java.util.stream.Stream;
import org.laypartners.disclosure.Treatment;
import org.laypartners.opendata.DataColumn.DataType;

/**
 * The columns of a kind of open data file.
 *
 * @param id for an anchor
 * @param title the heading over its columns
 * @param key the columns that tell one row from any other
 */
record DataLayout(String id, String title, List<DataColumn> columns, List<String> key) {
    private static final DataColumn FIGURE = DataColumn.of(
            "figure", DataType.TEXT, "The short name of the figure. It stays the same from release to release.");
    private static final DataColumn TITLE = DataColumn.of("title", DataType.TEXT, "The headline of the figure.");
    private static final DataColumn ABOUT = DataColumn.code(
            "about", List.of("people", "things"), "If the numbers count people, or the answers they sent, or things.");
    private static final DataColumn CATEGORY =
            DataColumn.of("category", DataType.TEXT, "What the labels are, such as boroughs.");
    private static final DataColumn UNIT = DataColumn.of("unit", DataType.TEXT, "What the numbers count.");
    private static final List<DataColumn> WHEN = List.of(
            DataColumn.of("first_day", DataType.DAY, "The first day that the figure covers."),
            DataColumn.of("last_day", DataType.DAY, "The last day that the figure covers."),
            DataColumn.of("released", DataType.DAY, "The day on which these numbers were first published."));
    private static final List<DataColumn> CELL = List.of(
            DataColumn.of("label", DataType.TEXT, "What the number is about, such as the name of a borough."),
            DataColumn.maybe("value", DataType.COUNT, "The number as published. It is blank where we do not show it."),
            DataColumn.of("shown", DataType.TEXT, "The number as the page shows it, in words where it is hidden."),
            DataColumn.code(
                    "treatment",
                    Stream.of(Treatment.values())
                            .map(TreatmentWords::of)
                            .map(TreatmentWords::code)
                            .toList(),
                    "What we did to the number, as a code."),
            DataColumn.of("treatment_words", DataType.TEXT, "What we did to the number, in words."),
            DataColumn.maybe(
                    "share",
                    DataType.TEXT,
                    "The part of the whole, in words or percent. \"Or more\" means it may be all. It is blank where we do not"
                            + " give one."),
            DataColumn.maybe(
                    "share_base",
                    DataType.COUNT,
                    "How many the share is a part of, as published. It is blank where there is no share, and where all"
                            + " agree or all but a few."));

    /** One figure: its rows. */
    static final DataLayout ONE_FIGURE =
            new DataLayout("one-figure", "Columns in a file for one figure", CELL, List.of("label"));

    /** All figures: their rows, each with what the list of figures says of its figure. */
    static final DataLayout ALL_FIGURES = new DataLayout(
            "all-figures",
            "Columns in the file with all the figures",
            joined(Stream.of(List.of(FIGURE, TITLE, ABOUT), WHEN, List.of(CATEGORY, UNIT), CELL)),
            List.of("figure", "label"));

    /** A row for each figure, also where nothing of it may be shown. */
    static final DataLayout LIST_OF_FIGURES = new DataLayout(
            "list-of-figures",
            "Columns in the list of the figures",
            joined(Stream.of(
                    List.of(FIGURE, TITLE, ABOUT),
                    WHEN,
                    List.of(
                            CATEGORY,
                            UNIT,
                            DataColumn.of("sentence", DataType.TEXT, "What the figure says, in a sentence."),
                            DataColumn.maybe(
                                    "total",
                                    DataType.TEXT,
                                    "The sum of the numbers shown. It is blank where a sum would mislead."),
                            DataColumn.maybe("note", DataType.TEXT, "What you need to know to read the figure."),
                            DataColumn.of(
                                    "withheld", DataType.YES_NO, "If nothing of the figure can be shown at present."),
                            DataColumn.of("file", DataType.TEXT, "The file that has the rows of the figure.")))),
            List.of("figure"));

    static final List<DataLayout> ALL = List.of(ONE_FIGURE, ALL_FIGURES, LIST_OF_FIGURES);

    DataLayout {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    List<String> headings() {
        return columns.stream().map(DataColumn::name).toList();
    }

    private static List<DataColumn> joined(Stream<List<DataColumn>> parts) {
        return parts.flatMap(List::stream).toList();
    }
}
