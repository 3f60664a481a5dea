package org.laypartners.export;

import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text file, blank ones among them, with the line on which each starts. Broken quoting stops the walk:
 * read any further, one cell would swallow the rows of several people.
 */
final class CsvRecords implements Iterator<CsvRecords.Raw>, Closeable {
    /**
     * One record as it stands.
     *
     * @param number counts every record from 1, as a spreadsheet shows it
     * @param line the line of the file on which it starts, from 1
     */
    record Raw(long number, long line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Where the record stands, never what it says. */
        @Override
        public String toString() {
            return "row " + number;
        }
    }

    private final LastCharacter text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long line = 1;
    private boolean fetched;

    CsvRecords(Reader text, char delimiter) throws IOException {
        this.text = new LastCharacter(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.builder().setReader(this.text).setFormat(format).get();
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
            throw broken(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Raw next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CSVRecord next = records.next();
        fetched = false;
        return new Raw(next.getRecordNumber(), line, next.toList());
    }

    /** Whether the text read so far ends with a line break, as a file that was written to its end mostly does. */
    boolean endsWithLineBreak() {
        return text.last == '\n' || text.last == '\r';
    }

    private UnreadableFile broken(String message) {
        boolean open = message.contains("EOF");
        String reason = open
                ? "The row that starts on line " + line + " opens a quotation mark that is never closed."
                : "In the row that starts on line " + line + " text follows a closing quotation mark.";
        return new UnreadableFile(
                open ? "UNCLOSED_QUOTE" : "TEXT_AFTER_QUOTE",
                reason,
                "Export the file again, or mend the quotation marks on that line and drop it again.");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static final class LastCharacter extends FilterReader {
        private int last = '\n';

        LastCharacter(Reader text) {
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
            }
            return read;
        }
    }
}
