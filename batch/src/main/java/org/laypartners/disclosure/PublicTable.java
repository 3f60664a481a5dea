package org.laypartners.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * A table of figures that the public may see. Only this package can make one, and only by way of the disclosure rules,
 * so whoever holds one may publish all of it.
 */
public final class PublicTable {
    private final String id;
    private final String title;
    private final String subtitle;
    private final String sentence;
    private final About about;
    private final String category;
    private final String unit;
    private final List<PublicRow> rows;
    private final Optional<String> total;
    private final Optional<String> note;

    PublicTable(
            String id,
            String title,
            String subtitle,
            String sentence,
            About about,
            String category,
            String unit,
            List<PublicRow> rows,
            Optional<String> total,
            Optional<String> note) {
        this.id = id;
        this.title = title;
        this.subtitle = subtitle;
        this.sentence = sentence;
        this.about = about;
        this.category = category;
        this.unit = unit;
        this.rows = List.copyOf(rows);
        this.total = total;
        this.note = note;
    }

    /** A short name in lower case with hyphens, for file names and anchors, for example {@code attendance}. */
    public String id() {
        return id;
    }

    /** What it is about, as a short headline. */
    public String title() {
        return title;
    }

    /** For which dates. */
    public String subtitle() {
        return subtitle;
    }

    /** The finding as a plain sentence, from shown values only. */
    public String sentence() {
        return sentence;
    }

    /** Whether the counts are of people, and so protected, or of things, and so exact. */
    public About about() {
        return about;
    }

    /** The heading of the first column, for example {@code Borough}. */
    public String category() {
        return category;
    }

    /** The heading of the counts, for example {@code People}. */
    public String unit() {
        return unit;
    }

    /** The rows in the order to show them. */
    public List<PublicRow> rows() {
        return rows;
    }

    /** The sum of the rows' shown values as text; empty where a sum would mislead or disclose. */
    public Optional<String> total() {
        return total;
    }

    /** What a reader must know to read the table rightly; empty when nothing. */
    public Optional<String> note() {
        return note;
    }
}
