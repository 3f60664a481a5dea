package org.laypartners.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a report that hold something, with plain spaces; no more of them than a report can have. */
final class ReportRows {
    /** Joins, and as many again for the lists that stand beside them. */
    private static final int MOST_ROWS = 3 * MeetingReports.MOST_JOINS;

    /** Far above any report, and safe in 256 MB of memory. */
    private static final long MOST_CHARACTERS = 16_000_000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\x{FEFF}]+");

    private ReportRows() {}

    static List<CsvRecords.Raw> all(Iterator<CsvRecords.Raw> rows) {
        List<CsvRecords.Raw> kept = new ArrayList<>();
        long characters = 0;
        while (rows.hasNext()) {
            CsvRecords.Raw row = rows.next();
            NotText.refuse(row);
            if (!row.isBlank()) {
                characters += row.cells().stream().mapToLong(String::length).sum();
                if (kept.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
                    throw ReportRefusal.TOO_LONG.because();
                }
                kept.add(plain(row.number(), row.line(), row.cells()));
            }
        }
        return kept;
    }

    /** The first rows of a file, before it is known what they are. */
    static List<CsvRecords.Raw> first(List<List<String>> rows) {
        List<CsvRecords.Raw> kept = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            CsvRecords.Raw row = plain(index + 1L, index + 1L, rows.get(index));
            if (!row.isBlank()) {
                kept.add(row);
            }
        }
        return kept;
    }

    /** The one cell that a row holds, folded, when it stands first; empty text otherwise. */
    static String title(CsvRecords.Raw row) {
        boolean alone = row.cells().stream().skip(1).allMatch(String::isBlank);
        return alone ? HeadingText.fold(row.cells().get(0)) : "";
    }

    private static CsvRecords.Raw plain(long number, long line, List<String> cells) {
        return new CsvRecords.Raw(
                number,
                line,
                cells.stream()
                        .map(cell -> SPACES.matcher(cell).replaceAll(" ").strip())
                        .toList());
    }
}
