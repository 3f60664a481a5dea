package org.laypartners.attendance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.RowFault;

/** The columns under one heading row of a report, found by their headings and never by their place. */
final class ReportTable {
    /** As long as a cell of a workbook can be, in characters. */
    private static final int LONGEST = 32_767;

    private final long headerNumber;
    private final Map<String, Integer> columns = new HashMap<>();

    ReportTable(RawRecord header) {
        this.headerNumber = header.number();
        for (int index = 0; index < header.cells().size(); index++) {
            String heading = HeadingText.fold(header.cells().get(index));
            if (!heading.isEmpty()) {
                columns.putIfAbsent(heading, index);
            }
        }
    }

    /** The folded headings of a row. */
    static Set<String> headings(RawRecord header) {
        return Set.copyOf(new ReportTable(header).columns.keySet());
    }

    long headerNumber() {
        return headerNumber;
    }

    boolean has(String heading) {
        return columns.containsKey(heading);
    }

    boolean hasAny(String... headings) {
        return Arrays.stream(headings).anyMatch(this::has);
    }

    /** The first of the named cells that holds something; empty text when none does. It is cut where it is too long. */
    String cell(RawRecord row, String... headings) {
        return Arrays.stream(headings)
                .flatMap(heading -> Optional.ofNullable(columns.get(heading)).stream())
                .filter(index -> index < row.cells().size())
                .map(index -> row.cells().get(index))
                .map(cell -> cell.substring(0, Math.min(cell.length(), LONGEST)))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Cells past the headings mean that a name held the delimiter: nothing in such a row stands where it should. */
    Optional<RowFault> fault(RawRecord row) {
        List<String> cells = row.cells();
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST)) {
            return Optional.of(RowFault.CELL_TOO_LONG);
        }
        if (cells.stream().skip(last + 1L).anyMatch(cell -> !cell.isBlank())) {
            return Optional.of(RowFault.TOO_MANY_CELLS);
        }
        // Spreadsheets drop empty cells at the end; a row of one cell has lost more than those.
        return cells.size() == 1 && last > 0 ? Optional.of(RowFault.TOO_FEW_CELLS) : Optional.empty();
    }
}
