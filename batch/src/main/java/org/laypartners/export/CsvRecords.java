package org.laypartners.export;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text file with the line on which each starts, cut by Commons CSV. It stops where quotation marks are
 * broken: read any further, one cell would swallow the rows of several people. {@link RescuedRecords} goes on there.
 */
final class CsvRecords implements Records {
    /**
     * One record as it stands.
     *
     * @param number counts every record from 1, as a spreadsheet shows it
     * @param line the line of the file on which it starts, from 1
     * @param fault what is wrong with its quotation marks; empty when nothing is
     */
    record Raw(long number, long line, List<String> cells, Optional<RowFault> fault) {
        Raw(long number, long line, List<String> cells) {
            this(number, line, cells, Optional.empty());
        }

        boolean isBlank() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }

        /** Where the record stands, never what it says. */
        @Override
        public String toString() {
            return "row " + number;
        }
    }

    /** Quotation marks are broken, or a record is so long that they must be. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(Throwable cause) {
            super("broken quotation marks", cause);
        }
    }

    private final WatchedReader text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line = 1;
    private boolean fetched;

    CsvRecords(Reader text, Dialect dialect) throws IOException {
        this.text = new WatchedReader(text);
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
    public Raw next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CSVRecord next = records.next();
        fetched = false;
        text.sinceRecord = 0;
        return new Raw(next.getRecordNumber(), line, List.of(next.values()));
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
        private int last = '\n';
        private long sinceRecord;

        WatchedReader(Reader text) {
            super(text);
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
            }
            if (sinceRecord > PhysicalLines.LONGEST) {
                throw new IOException("a record is longer than any row");
            }
            return read;
        }
    }
}
