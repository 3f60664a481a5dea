package org.laypartners.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.laypartners.sheet.FormulaGuard;

/** What the header row says about every row below it: how many cells, what each is for, and what is left out. */
final class TableShape {
    private final boolean mended;
    private final ExportFormat format;
    private final List<Column> columns;
    private final int needed;
    private final int cellCharacters;

    /**
     * @param header the header row's cells
     * @param filled how far to the right any row below has a cell that is not blank, never beyond the header
     */
    TableShape(List<String> header, int filled, ExportLimits limits) {
        mended = FixColumns.standIn(header);
        int named = lastFilled(header) + 1;
        List<String> headings = new ArrayList<>(header.subList(0, Math.max(named, Math.min(filled, header.size()))));
        if (mended) {
            headings.subList(0, FixColumns.FRONT.size()).clear();
            if (!headings.isEmpty() && headings.get(headings.size() - 1).equals(FixColumns.MORE)) {
                headings.remove(headings.size() - 1);
            }
        }
        format = Vendor.format(headings);
        columns = Vendor.columns(format, headings);
        needed = lastFilled(headings) + 1;
        cellCharacters = limits.cellCharacters();
    }

    ExportFormat format() {
        return format;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether this is a sheet of refused rows that staff mended and dropped again. */
    boolean isMended() {
        return mended;
    }

    long dropped() {
        return columns.stream().filter(column -> column.role() == Role.DROPPED).count();
    }

    Row row(CsvRecords.Raw raw) {
        List<String> cells = original(raw.cells());
        Optional<RowFault> fault = fault(cells);
        List<String> kept = new ArrayList<>();
        int width = fault.isPresent() ? cells.size() : columns.size();
        for (int i = 0; i < width; i++) {
            kept.add(i < cells.size() && !isDropped(i) ? cut(cells.get(i)) : "");
        }
        return new Row(raw.number(), raw.line(), kept, fault);
    }

    private List<String> original(List<String> cells) {
        if (!mended) {
            return cells;
        }
        return cells.stream()
                .skip(FixColumns.FRONT.size())
                .map(FormulaGuard::open)
                .toList();
    }

    private Optional<RowFault> fault(List<String> cells) {
        if (cells.size() < needed) {
            return Optional.of(RowFault.TOO_FEW_CELLS);
        }
        if (lastFilled(cells) >= columns.size()) {
            return Optional.of(RowFault.TOO_MANY_CELLS);
        }
        return cells.stream().anyMatch(cell -> cell.length() > cellCharacters)
                ? Optional.of(RowFault.CELL_TOO_LONG)
                : Optional.empty();
    }

    private boolean isDropped(int index) {
        return index < columns.size() && columns.get(index).role() == Role.DROPPED;
    }

    private String cut(String cell) {
        return cell.length() <= cellCharacters ? cell : cell.substring(0, cellCharacters);
    }

    static int lastFilled(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isBlank()) {
            last--;
        }
        return last;
    }
}
