package org.laypartners.export;

import java.util.Iterator;

/** Every record of a table in order, blank ones and the heading among them. */
interface Records extends Iterator<CsvRecords.Raw>, AutoCloseable {
    /** Whether what was read so far ends with a line break, as a file that was written to its end mostly does. */
    boolean endsWithLineBreak();

    @Override
    void close();
}
