package org.laypartners.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The first walk through a file: finds the header and refuses what cannot be walked to its end. */
final class Survey {
    /** A table this wide with a row's delimiters inside one line of a cell has lost a quotation mark. */
    private static final int WIDE = 4;

    private final ExportLimits limits;
    private final Optional<Character> delimiter;
    private List<String> header = List.of();
    private long headerNumber;
    private int filled;
    private long rows;
    private long blank;
    private CsvRecords.Raw last = new CsvRecords.Raw(0, 0, List.of());

    Survey(ExportLimits limits, Optional<Character> delimiter) {
        this.limits = limits;
        this.delimiter = delimiter;
    }

    void see(CsvRecords.Raw raw) {
        if (raw.isBlank()) {
            blank++;
            return;
        }
        if (raw.cells().size() > limits.columns() && TableShape.lastFilled(raw.cells()) >= limits.columns()) {
            throw new UnreadableFile(
                    "TOO_MANY_COLUMNS",
                    "The file has more than " + limits.columns() + " columns.",
                    "Check that it is an export of a form, and drop only that table.");
        }
        if (raw.cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw new UnreadableFile(
                    "NOT_TEXT",
                    "The row that starts on line " + raw.line() + " is not text: the file is damaged.",
                    "Export it again, or copy it again to its end, and drop the new file.");
        }
        if (header.isEmpty()) {
            header = withoutMark(raw.cells());
            headerNumber = raw.number();
            blank = 0;
        } else {
            row(raw);
        }
    }

    private void row(CsvRecords.Raw raw) {
        rows++;
        if (rows > limits.rows()) {
            throw new UnreadableFile(
                    "TOO_MANY_ROWS",
                    "The file has more than " + limits.rows() + " rows.",
                    "Split it into smaller files, each with the heading row.");
        }
        delimiter.ifPresent(between -> refuseSwallowedRows(raw, between));
        filled = Math.max(filled, TableShape.lastFilled(raw.cells()) + 1);
        last = raw;
    }

    private void refuseSwallowedRows(CsvRecords.Raw raw, char between) {
        if (header.size() < WIDE) {
            return;
        }
        for (String cell : raw.cells()) {
            boolean lines = cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
            if (lines && cell.lines().skip(1).anyMatch(line -> isLikeARow(line, between))) {
                throw new UnreadableFile(
                        "UNCLOSED_QUOTE",
                        "The row that starts on line " + raw.line()
                                + " opens a quotation mark that takes in the rows after it.",
                        "Export the file again, or mend the quotation marks on that line and drop it again.");
            }
        }
    }

    /** In prose a space follows a comma; between cells none does. */
    private boolean isLikeARow(String line, char between) {
        int delimiters = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean spaced = i + 1 < line.length() && Character.isWhitespace(line.charAt(i + 1)) && between != '\t';
            delimiters += line.charAt(i) == between && !spaced ? 1 : 0;
        }
        return delimiters >= WIDE - 1 && delimiters * 2 >= header.size();
    }

    /** Refuses a file without rows, and one whose last row breaks off. */
    void end(boolean endsWithLineBreak) {
        if (header.isEmpty()) {
            throw new UnreadableFile("EMPTY_FILE", "The file is empty.", "Export it again and drop the new file.");
        }
        if (rows == 0) {
            throw new UnreadableFile(
                    "HEADER_ONLY",
                    "The file has a heading row and nothing below it.",
                    "If there should be answers, export it again and drop the new file.");
        }
        if (!endsWithLineBreak && last.cells().size() < TableShape.lastFilled(header) + 1) {
            throw new UnreadableFile(
                    "HALF_WRITTEN",
                    "The file breaks off in the middle of its last row, on line " + last.line() + ".",
                    "Wait until it is written or copied to its end, and drop it again.");
        }
    }

    List<String> header() {
        return Collections.unmodifiableList(header);
    }

    long headerNumber() {
        return headerNumber;
    }

    long blankRows() {
        return blank;
    }

    TableShape shape() {
        return new TableShape(header, filled, limits);
    }

    /** A file that was joined from others, or saved twice, can have a second byte order mark. */
    private static List<String> withoutMark(List<String> cells) {
        List<String> clean = new ArrayList<>(cells);
        clean.set(0, clean.get(0).replaceFirst("^\\uFEFF+", ""));
        return clean;
    }
}
