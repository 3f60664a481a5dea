package org.laypartners.report;

import java.util.List;

/**
 * A column of a table.
 *
 * @param label its heading
 * @param place where it is shown
 * @param offers what people choose from when they fill in the workbook; empty where they write what they like
 */
public record Column(String label, Place place, List<String> offers) {
    public Column {
        offers = List.copyOf(offers);
    }

    private Column(String label, Place place) {
        this(label, place, List.of());
    }

    public static Column of(String label) {
        return new Column(label, Place.EVERYWHERE);
    }

    public static Column inFiles(String label) {
        return new Column(label, Place.FILES);
    }

    public Column offering(String... choices) {
        return new Column(label, place, List.of(choices));
    }

    public static Column onPage(String label) {
        return new Column(label, Place.PAGE);
    }

    /** On a page, rows that agree in every grouping column stand in a table of their own. */
    public static Column grouping(String label) {
        return new Column(label, Place.GROUPS);
    }

    public boolean isInFiles() {
        return place != Place.PAGE;
    }

    public boolean isOnPage() {
        return place == Place.EVERYWHERE || place == Place.PAGE;
    }

    /** Where a column is shown. */
    public enum Place {
        EVERYWHERE,
        PAGE,
        FILES,
        GROUPS
    }
}
