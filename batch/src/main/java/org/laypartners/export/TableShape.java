package org.laypartners.export;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.RowFault;
import org.laypartners.sheet.FormulaGuard;

/** What the heading says about every row below it: how many cells, what each is for, and what is left out. */
final class TableShape {
    private final Heading heading;
    private final Layout layout;
    private final boolean mended;
    private final boolean guarded;
    private final int originAt;
    private final List<Source> sources;
    private final List<Column> columns;
    private final Map<Integer, ZoneId> zones = new HashMap<>();
    /** Whether cells are handed on one by one, as they stand. */
    private final boolean plain;

    private final int width;
    private final int needed;
    private final int cellCharacters;

    /**
     * @param heading without the columns of a sheet of refused rows
     * @param originAt where the sheet of refused rows names the original row; -1 when this is none
     * @param guarded whether the cells of such a sheet are guarded, as in a CSV
     * @param width how many columns the table has
     */
    TableShape(Heading heading, Layout layout, int originAt, boolean guarded, int width, ExportLimits limits) {
        this.heading = heading;
        this.layout = layout;
        this.originAt = originAt;
        this.mended = originAt >= 0;
        this.guarded = guarded;
        this.width = width;
        this.needed = lastFilled(heading.top()) + 1;
        this.sources = layout.sources();
        this.columns = new ArrayList<>();
        sources.forEach(
                source -> columns.add(new Column(columns.size(), source.heading(), source.role(), source.also())));
        columns.forEach(
                column -> HeadingZone.of(heading, source(column)).ifPresent(zone -> zones.put(column.index(), zone)));
        this.plain = sources.stream().noneMatch(Source::isFolded) && sources.size() == width;
        this.cellCharacters = limits.cellCharacters();
    }

    ExportFormat format() {
        return heading.format();
    }

    Heading heading() {
        return heading;
    }

    int width() {
        return width;
    }

    /** The column of the file that stands behind one that is handed on. */
    Source source(Column column) {
        return sources.get(column.index());
    }

    Optional<ZoneId> zone(Column column) {
        return Optional.ofNullable(zones.get(column.index()));
    }

    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Whether this is a sheet of refused rows that staff mended and dropped again. */
    boolean isMended() {
        return mended;
    }

    long dropped() {
        return columns.stream().filter(column -> column.role() == Role.DROPPED).count();
    }

    /** Whether a blank row is a row all the same: in a table of one column it is the only way to leave the cell blank. */
    boolean keepsBlankRows() {
        return width == 1;
    }

    /** Whether a row below the heading is an answer. */
    boolean holdsAnswers(RawRecord raw) {
        return keepsBlankRows()
                || (!raw.isBlank() && layout.leftOut(original(raw.cells())).isEmpty());
    }

    Row row(RawRecord raw) {
        List<String> cells = original(raw.cells());
        Optional<RowFault> fault = raw.fault().or(() -> fault(cells));
        Optional<Origin> origin = mended && originAt < raw.cells().size()
                ? FixColumns.origin(raw.cells().get(originAt))
                : Optional.empty();
        return new Row(raw.number(), raw.line(), fault.isPresent() ? asRead(cells) : answers(cells), fault, origin);
    }

    private List<String> original(List<String> cells) {
        if (!mended) {
            return cells;
        }
        List<String> original = FixColumns.original(cells, originAt);
        boolean isGuarded = guarded || (originAt < cells.size() && FixColumns.isGuarded(cells.get(originAt)));
        return isGuarded ? original.stream().map(FormulaGuard::open).toList() : original;
    }

    private List<String> answers(List<String> cells) {
        List<String> answers = new ArrayList<>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            boolean dropped = sources.get(i).role() == Role.DROPPED;
            String cell = plain
                    ? (i < cells.size() ? cells.get(i) : "")
                    : sources.get(i).cell(cells);
            answers.add(dropped ? "" : cell);
        }
        return answers;
    }

    /** The cells of a row that does not fit the heading, one by one; what is never kept is left out as far as it fits. */
    private List<String> asRead(List<String> cells) {
        List<String> read = plain ? new ArrayList<>() : new ArrayList<>(answers(cells));
        for (int i = plain ? 0 : width; i < cells.size(); i++) {
            read.add(isDropped(i) ? "" : cut(cells.get(i)));
        }
        return read;
    }

    private boolean isDropped(int index) {
        return sources.stream()
                .filter(source -> source.role() == Role.DROPPED)
                .anyMatch(source -> source.parts().get(0).index() == index);
    }

    private Optional<RowFault> fault(List<String> cells) {
        return fault(cells, needed, width, cellCharacters);
    }

    /** The fault that a row will turn out to have, before it is known how wide the table is. */
    static Optional<RowFault> fault(List<String> cells, Heading heading, ExportLimits limits) {
        return fault(cells, lastFilled(heading.top()) + 1, heading.top().size(), limits.cellCharacters());
    }

    private static Optional<RowFault> fault(List<String> cells, int needed, int width, int cellCharacters) {
        if (cells.size() < needed) {
            return Optional.of(RowFault.TOO_FEW_CELLS);
        }
        if (lastFilled(cells) >= width) {
            return Optional.of(RowFault.TOO_MANY_CELLS);
        }
        for (String cell : cells) {
            if (cell.length() > cellCharacters) {
                return Optional.of(RowFault.CELL_TOO_LONG);
            }
        }
        return Optional.empty();
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
