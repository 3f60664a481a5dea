package org.laypartners.staff;

/**
 * A column of a table.
 *
 * @param label its heading
 * @param place where it is shown
 */
record Column(String label, Place place) {
    static Column of(String label) {
        return new Column(label, Place.EVERYWHERE);
    }

    static Column inFiles(String label) {
        return new Column(label, Place.FILES);
    }

    static Column onPage(String label) {
        return new Column(label, Place.PAGE);
    }

    /** On a page, rows that agree in this column stand in a table of their own. */
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
