package org.laypartners.rights;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts a text into the records of a table, each with its line ending: a line, or several where a line break stands between
 * quotation marks. Knows no delimiter and no heading, so it fits the export of any tool.
 */
final class TextRecords {
    /** A quotation mark that opens a cell. One inside a cell is no sign that the record goes on. */
    private static final Pattern OPENS = Pattern.compile("(?:^|[,;\\t|])\\s*\"");

    /** Beyond this a quotation mark was left open by mistake, and each line is a record. */
    private static final int MOST_LINES = 200;

    private static final int LONGEST_LINE = 1 << 23;

    private final Reader reader;
    private final Deque<String> lines = new ArrayDeque<>();
    private int next = -2;

    TextRecords(Reader reader) {
        this.reader = reader;
    }

    /** The next record; empty at the end. */
    Optional<String> next() throws IOException {
        String first = line(0);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int count = 1;
        if (OPENS.matcher(first).find() && isOpen(first)) {
            StringBuilder record = new StringBuilder(first);
            while (count < MOST_LINES && !line(count).isEmpty() && isOpen(record)) {
                record.append(line(count));
                count++;
            }
            count = isOpen(record) ? 1 : count;
        }
        StringBuilder record = new StringBuilder();
        for (int taken = 0; taken < count; taken++) {
            record.append(lines.remove());
        }
        return Optional.of(record.toString());
    }

    private static boolean isOpen(CharSequence record) {
        return record.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    /** A line that is not taken yet, counted from 0; blank at the end. */
    private String line(int at) throws IOException {
        while (lines.size() <= at) {
            String line = read();
            if (line.isEmpty()) {
                return "";
            }
            lines.add(line);
        }
        return lines.stream().skip(at).findFirst().orElse("");
    }

    private String read() throws IOException {
        StringBuilder line = new StringBuilder();
        int letter = next == -2 ? reader.read() : next;
        while (letter >= 0) {
            line.append((char) letter);
            int following = reader.read();
            if (letter == '\n' || (letter == '\r' && following != '\n')) {
                next = following;
                return line.toString();
            }
            if (line.length() > LONGEST_LINE) {
                throw new NotCleanable("a line is too long to be a record");
            }
            letter = following;
        }
        next = -1;
        return line.toString();
    }
}
