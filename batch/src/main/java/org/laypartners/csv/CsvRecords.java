package org.laypartners.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text file with the line on which each starts, cut by Commons CSV. It stops where quotation marks are
 * broken: read any further, one cell would swallow the rows of several people. {@link RescuedRecords} goes on there.
 */
public final class CsvRecords implements Records {
    /** Quotation marks are broken, or a record is so long that they must be. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Broken(Throwable cause) {
            super("broken quotation marks", cause);
        }
    }

    private final WatchedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line = 1;
    private boolean fetched;

    /**
     * Begins with the first record.
     *
     * @param text closed with this
     * @throws IOException where it cannot be read
     */
    public CsvRecords(Reader text, Dialect dialect) throws IOException {
        this.text = new WatchedReader(text, dialect.delimiter().charAt(0));
        parser = CSVParser.builder()
                .setReader(this.text)
                .setFormat(dialect.format())
                .get();
        records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        if (!fetched) {
            // Asking for a record reads it, so the line must be taken down before.
            line = parser.getCurrentLineNumber() + 1;
            fetched = true;
        }
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw new Broken(e);
        }
    }

    @Override
    public RawRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CSVRecord next = records.next();
        fetched = false;
        text.startRecord();
        return new RawRecord(next.getRecordNumber(), line, List.of(next.values()));
    }

    @Override
    public boolean endsWithLineBreak() {
        return text.last == '\n' || text.last == '\r';
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers how the text ends, and stops a record that would fill the memory. */
    private static final class WatchedReader extends FilterReader {
        private final char delimiter;
        private int last = '\n';
        private long sinceRecord;
        private long delimiters;
        /** The bits of all letters since the record began, one laid over the other, and those of what was read last. */
        private int letters;

        private int lastLetters;

        WatchedReader(Reader text, char delimiter) {
            super(text);
            this.delimiter = delimiter;
        }

        void startRecord() {
            sinceRecord = 0;
            delimiters = 0;
            // It begins somewhere within what was read last.
            letters = lastLetters;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            last = read >= 0 ? read : last;
            return read;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read > 0) {
                last = buffer[from + read - 1];
                sinceRecord += read;
                lastLetters = 0;
                for (int at = from; at < from + read; at++) {
                    lastLetters |= buffer[at];
                }
                letters |= lastLetters;
                // A shorter record cannot have too many cells, so most are not gone through.
                delimiters += sinceRecord > RecordCutter.MOST_CELLS ? delimitersIn(buffer, from, read) : 0;
            }
            if (PhysicalLines.isTooLong(sinceRecord, letters) || delimiters > RecordCutter.MOST_CELLS) {
                throw new IOException("a record is longer than any row");
            }
            return read;
        }

        private long delimitersIn(char[] buffer, int from, int length) {
            long found = 0;
            for (int at = from; at < from + length; at++) {
                found += buffer[at] == delimiter ? 1 : 0;
            }
            return found;
        }
    }
}
