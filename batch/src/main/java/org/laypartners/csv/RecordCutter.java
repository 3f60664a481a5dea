package org.laypartners.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of one record into cells, and says what is wrong with its quotation marks instead of giving up. */
final class RecordCutter {
    /**
     * What came of one record.
     *
     * @param isOpen whether a quoted cell was not closed; its mark then counts as a letter of the cell
     */
    record Cut(List<String> cells, boolean isOpen, Optional<RowFault> fault) {}

    /** Far above any table, and above what the sample holds from which a dialect is found. */
    static final int MOST_CELLS = 100_000;

    private final Dialect dialect;
    private final int width;

    /** @param width how many cells a row has; 0 when that is not known */
    RecordCutter(Dialect dialect, int width) {
        this.dialect = dialect;
        this.width = width;
    }

    /** Cuts a record, the line break that ends it among it or not. */
    Cut cut(String record) {
        Walk walk = new Walk(withoutEnd(record), -1);
        walk.run();
        if (walk.stray < 0) {
            return walk.cut();
        }
        // Either the mark in the middle of the cell is too many, or the one that opens it. What fits the table is
        // right.
        Walk other = new Walk(withoutEnd(record), walk.stray);
        other.run();
        boolean fits = other.cells.size() == width && walk.cells.size() != width;
        Walk better = fits ? other : walk;
        return new Cut(better.cells, better.open, Optional.of(RowFault.TEXT_AFTER_QUOTE));
    }

    /** Whether a quoted cell that is open where the line begins closes on this line. */
    boolean closesIn(String line) {
        String text = withoutEnd(line);
        int at = 0;
        while (at < text.length()) {
            if (isEscaped(text, at)) {
                at += 2;
            } else if (text.charAt(at) == dialect.quote() && isEndAfter(text, at)) {
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    /**
     * Whether a line within a quoted cell is rather a row that a broken mark would take in. In prose a space follows a
     * comma; between cells none does.
     */
    boolean isLikeARow(String line) {
        return SwallowedRows.isLikeARow(line, dialect, width);
    }

    private static UnreadableFile tooManyCells() {
        return new UnreadableFile(
                "TOO_MANY_COLUMNS",
                "The file has a row of more than 100,000 cells.",
                "Check that it is an export of a form, and drop only that table.");
    }

    private boolean isEscaped(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (dialect.escape().isPresent()) {
            char escape = dialect.escape().get();
            return text.charAt(at) == escape && (next == dialect.quote() || next == escape);
        }
        return text.charAt(at) == dialect.quote() && next == dialect.quote();
    }

    private boolean isEndAfter(String text, int at) {
        return at + 1 == text.length() || dialect.isDelimiterAt(text, at + 1) || isBreak(text.charAt(at + 1));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static String withoutEnd(String line) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return line.substring(0, end);
    }

    /** One walk over the text of a record. */
    private final class Walk {
        private final String text;
        /** A cell that begins here takes its quotation mark as a letter; -1 for none. */
        private final int literal;

        private final List<String> cells = new ArrayList<>();
        private int at;
        private boolean open;
        /** Where the first cell with a mark too many begins; -1 for none. */
        private int stray = -1;

        Walk(String text, int literal) {
            this.text = text;
            this.literal = literal;
        }

        void run() {
            boolean more = true;
            while (more) {
                boolean quoted = at < text.length() && text.charAt(at) == dialect.quote() && at != literal;
                if (cells.size() == MOST_CELLS) {
                    throw tooManyCells();
                }
                cells.add(quoted ? quoted() : plain());
                more = at < text.length();
                at += more ? dialect.delimiter().length() : 0;
            }
        }

        Cut cut() {
            return new Cut(cells, open, open ? Optional.of(RowFault.UNCLOSED_QUOTE) : Optional.empty());
        }

        private String plain() {
            int end = text.indexOf(dialect.delimiter(), at);
            int from = at;
            at = end < 0 ? text.length() : end;
            return text.substring(from, at);
        }

        private String quoted() {
            int start = at;
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (isEscaped(text, at)) {
                    cell.append(text.charAt(at + 1));
                    at += 2;
                } else if (c == dialect.quote() && (at + 1 == text.length() || dialect.isDelimiterAt(text, at + 1))) {
                    at++;
                    return cell.toString();
                } else {
                    stray = c == dialect.quote() && stray < 0 ? start : stray;
                    cell.append(c);
                    at++;
                }
            }
            open = true;
            at = start;
            return plain();
        }
    }
}
