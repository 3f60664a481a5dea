package org.laypartners.csv;

import java.util.Iterator;

/** Every record of a table in order, blank ones and the heading among them. */
public interface Records extends Iterator<RawRecord>, AutoCloseable {
    /** Whether what was read so far ends with a line break, as a file that was written to its end mostly does. */
    boolean endsWithLineBreak();

    @Override
    void close();
}
