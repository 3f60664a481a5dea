package org.laypartners.opendata;

import java.time.LocalDate;
import java.util.List;

/**
 * A file of open data: what it holds, and its rows. The file itself, its description for programs and the page that
 * describes it to people are all made from this.
 *
 * @param name in the folder {@code data}
 * @param holds in a sentence or two
 * @param notes what must be known to read it rightly
 * @param first the first day that it covers
 * @param last the last day that it covers
 * @param released the day on which the newest of it was first published
 * @param rows as text, in the order of the layout's columns
 */
public record DataFile(
        String name,
        String title,
        String holds,
        DataLayout layout,
        List<String> notes,
        LocalDate first,
        LocalDate last,
        LocalDate released,
        List<List<String>> rows) {
    public DataFile {
        notes = List.copyOf(notes);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The way to it from the root of the site. */
    String path() {
        return "data/" + name;
    }
}
