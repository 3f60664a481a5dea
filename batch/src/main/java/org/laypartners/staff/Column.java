package org.laypartners.staff;

import java.util.List;

/**
 * A column of a table.
 *
 * @param label its heading
 * @param place where it is shown
 * @param offers what people choose from when they fill in the workbook; empty where they write what they like
 */
record Column(String label, Place place, List<String> offers) {
    Column {
        offers = List.copyOf(offers);
    }

    private Column(String label, Place place) {
        this(label, place, List.of());
    }

    static Column of(String label) {
        return new Column(label, Place.EVERYWHERE);
    }

    static Column inFiles(String label) {
        return new Column(label, Place.FILES);
    }

    Column offering(String... choices) {
        return new Column(label, place, List.of(choices));
    }

    static Column onPage(String label) {
        return new Column(label, Place.PAGE);
    }

    /** On a page, rows that agree in every grouping column stand in a table of their own. */
    static Column grouping(String label) {
        return new Column(label, Place.GROUPS);
    }

    boolean isInFiles() {
        return place != Place.PAGE;
    }

    boolean isOnPage() {
        return place == Place.EVERYWHERE || place == Place.PAGE;
    }

    /** Where a column is shown. */
    enum Place {
        EVERYWHERE,
        PAGE,
        FILES,
        GROUPS
    }
}
