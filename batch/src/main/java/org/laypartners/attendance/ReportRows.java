package org.laypartners.attendance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.NotText;
import org.laypartners.csv.RawRecord;

/** The rows of a report that hold something, with plain spaces; no more of them than a report can have. */
final class ReportRows {
    /** Joins, and as many again for the lists that stand beside them. */
    private static final int MOST_ROWS = 3 * MeetingReports.MOST_JOINS;

    /** Far above any report, and safe in 256 MB of memory. */
    private static final long MOST_CHARACTERS = 16_000_000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\x{FEFF}]+");

    private ReportRows() {}

    static List<RawRecord> all(Iterator<RawRecord> rows) {
        List<RawRecord> kept = new ArrayList<>();
        long characters = 0;
        while (rows.hasNext()) {
            RawRecord row = rows.next();
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
    static List<RawRecord> first(List<List<String>> rows) {
        List<RawRecord> kept = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            RawRecord row = plain(index + 1L, index + 1L, rows.get(index));
            if (!row.isBlank()) {
                kept.add(row);
            }
        }
        return kept;
    }

    /** The one cell that a row holds, folded, when it stands first; empty text otherwise. */
    static String title(RawRecord row) {
        boolean alone = row.cells().stream().skip(1).allMatch(String::isBlank);
        return alone ? HeadingText.fold(row.cells().get(0)) : "";
    }

    private static RawRecord plain(long number, long line, List<String> cells) {
        return new RawRecord(
                number,
                line,
                cells.stream()
                        .map(cell -> SPACES.matcher(cell).replaceAll(" ").strip())
                        .toList());
    }
}
