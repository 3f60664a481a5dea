package org.laypartners.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of figures that the public may see. Only this package can make one, and only by way of the disclosure rules,
 * so whoever holds one may publish all of it.
 */
public final class PublicTable {
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String id;
    private final String title;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate released;
    private final String sentence;
    private final Basis basis;
    private final String category;
    private final String unit;
    private final List<PublicRow> rows;
    private final Optional<String> total;
    private final Optional<String> note;

    PublicTable(
            String id,
            String title,
            LocalDate first,
            LocalDate last,
            LocalDate released,
            String sentence,
            Basis basis,
            String category,
            String unit,
            List<PublicRow> rows,
            Optional<String> total,
            Optional<String> note) {
        this.id = id;
        this.title = title;
        this.first = first;
        this.last = last;
        this.released = released;
        this.sentence = sentence;
        this.basis = basis;
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

    /** The first day that it covers. */
    public LocalDate first() {
        return first;
    }

    /** The last day that it covers. */
    public LocalDate last() {
        return last;
    }

    /** The day on which these numbers were first published; they stay as they are until the next release of the table. */
    public LocalDate released() {
        return released;
    }

    /** For which dates, in words. */
    public String subtitle() {
        return first.format(WORDS) + " to " + last.format(WORDS);
    }

    /** The finding as a plain sentence, from shown values only. */
    public String sentence() {
        return sentence;
    }

    /** Whether the counts are of people, and so protected, or of things, and so exact. */
    public About about() {
        return basis.shape() == Shape.THINGS ? About.THINGS : About.PEOPLE;
    }

    /** What an audit must know of it. */
    Basis basis() {
        return basis;
    }

    /** Whether nothing of it may be shown but its sentence. */
    public boolean isWithheld() {
        return rows.isEmpty();
    }

    /** The heading of the first column, for example {@code Borough}. */
    public String category() {
        return category;
    }

    /** The heading of the counts, for example {@code People}. */
    public String unit() {
        return unit;
    }

    /** The rows in the order to show them; none where nothing may be shown. */
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
