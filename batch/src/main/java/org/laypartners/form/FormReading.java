package org.laypartners.form;

import java.util.List;
import org.laypartners.export.Row;

/** One export read as one form: from each row to a response, or to the reasons why not. */
public interface FormReading {
    FormDefinition definition();

    /** Headings that fit no question of the form, as the file has them. Their cells are not kept. */
    List<String> unusedHeadings();

    /** Reads one row. The same row gives the same outcome each time. */
    Outcome read(Row row);
}
