package org.laypartners.form;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.laypartners.export.Row;

/** One export read as one form: from each row to a response, or to the reasons why not. */
public interface FormReading {
    FormDefinition definition();

    /** Headings that fit no question of the form, as the file has them. Their cells are not kept. */
    List<String> unusedHeadings();

    /** All headings, evened out as headings are compared. */
    Headings headings();

    /**
     * The headings of a file.
     *
     * @param used those that answer a question of the form
     * @param unused the others
     */
    record Headings(Set<String> used, Set<String> unused) {
        public Headings {
            used = Collections.unmodifiableSet(new LinkedHashSet<>(used));
            unused = Collections.unmodifiableSet(new LinkedHashSet<>(unused));
        }
    }

    /** What was odd in the answers and read all the same, one short phrase each. */
    List<String> oddities();

    /** Reads one row. The same row gives the same outcome each time. */
    Outcome read(Row row);

    /**
     * The row's cells for handing back: as they are, but with each date written so that it can be read one way only,
     * once it is clear which number is the day. A row taken out of its file has nothing around it to tell.
     */
    List<String> settled(Row row);

    /** Stays the same wherever the same row is exported again: SHA-256 in hexadecimal. */
    String fingerprint(Row row);
}
