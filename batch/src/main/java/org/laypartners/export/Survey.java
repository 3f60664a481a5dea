package org.laypartners.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.laypartners.csv.CsvRecords;
import org.laypartners.csv.Dialect;
import org.laypartners.csv.HeadingText;
import org.laypartners.csv.NotText;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.SwallowedRows;
import org.laypartners.csv.UnreadableFile;

/** The first walk through a file: finds the heading, learns how its rows are laid out, and refuses what is no table. */
final class Survey {
    /** Characters after which the heading is settled: more of them above a table are no title. */
    private static final long LOOKED_AT = 4_000_000;

    private final ExportLimits limits;
    private final Asked isAsked;
    private final Optional<Dialect> dialect;
    private final boolean workbook;
    private final List<RawRecord> first = new ArrayList<>();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private Heading heading = new Heading(ExportFormat.TABLE, 0, List.of(List.of("")), 0);
    private Layout layout;
    private Naming naming = new Naming(List.of());
    private Watches watches = Watches.NONE;
    private boolean settled;
    private boolean mended;
    private int originAt = -1;
    private int headingCells;
    private int filled;
    private long looked;
    private long rows;
    private long blank;
    private long faulty;
    private RawRecord last = new RawRecord(0, 0, List.of());

    /**
     * @param isAsked whether a heading is a question that some form asks
     * @param dialect empty where no cell can have taken in rows
     */
    Survey(ExportLimits limits, Asked isAsked, Optional<Dialect> dialect, boolean workbook) {
        this.limits = limits;
        this.isAsked = isAsked;
        this.dialect = dialect;
        this.workbook = workbook;
        this.layout = new Layout(heading, 1, isAsked);
    }

    void see(RawRecord read) {
        RawRecord raw = read;
        if (raw.cells().size() > limits.columns()) {
            refuseTooManyColumns(raw);
            // What follows is blank, and sixty such rows are held together.
            List<String> cells = List.copyOf(raw.cells().subList(0, limits.columns()));
            raw = new RawRecord(raw.number(), raw.line(), cells, raw.fault());
        }
        NotText.refuse(raw);
        if (settled) {
            row(raw);
            return;
        }
        first.add(raw);
        for (String cell : raw.cells()) {
            looked += cell.length();
        }
        if (first.size() == HeadingFinder.ROWS || looked > LOOKED_AT) {
            settle();
        }
    }

    private void refuseTooManyColumns(RawRecord raw) {
        if (TableShape.lastFilled(raw.cells()) >= limits.columns()) {
            throw new UnreadableFile(
                    "TOO_MANY_COLUMNS",
                    "The file has more than " + limits.columns() + " columns.",
                    "Check that it is an export of a form, and drop only that table.");
        }
    }

    private void settle() {
        settled = true;
        Optional<Heading> found = HeadingFinder.of(first, isAsked);
        if (found.isPresent()) {
            take(found.get());
        } else if (!first.isEmpty()) {
            // Nothing but blank lines: a table of one column whose heading is blank, too.
            heading = new Heading(ExportFormat.TABLE, first.get(0).number(), List.of(List.of("")), 0);
        }
        long above = heading.last();
        first.stream().filter(raw -> raw.number() > above).forEach(this::row);
        first.clear();
    }

    private void take(Heading found) {
        headingCells = found.top().size();
        mended = FixColumns.standIn(found.top());
        heading = mended ? withoutFixColumns(found) : found;
        layout = new Layout(heading, heading.top().size(), isAsked);
        naming = new Naming(heading.top());
        // The cells of a mended sheet are not yet what they will be.
        watches = mended ? Watches.NONE : new Watches(layout.sources(), isAsked);
    }

    private Heading withoutFixColumns(Heading found) {
        List<String> folded = found.top().stream().map(HeadingText::fold).toList();
        originAt = Math.max(0, folded.lastIndexOf(HeadingText.fold(FixColumns.ORIGIN)));
        int end = originAt == 0 ? found.top().size() : originAt;
        end -= folded.get(end - 1).equals(HeadingText.fold(FixColumns.MORE)) ? 1 : 0;
        if (end <= FixColumns.FRONT.size()) {
            throw new UnreadableFile(
                    "NO_QUESTIONS",
                    "This is a sheet of rows to fix, but the columns of the form are gone from it.",
                    "Take the sheet from the folder \"rejected\" once more, mend its cells, and leave all columns in it.");
        }
        List<String> original = found.top().subList(FixColumns.FRONT.size(), end);
        return new Heading(Vendor.format(original), found.last(), List.of(original), found.above());
    }

    private void row(RawRecord raw) {
        if (raw.isBlank()) {
            blank++;
            return;
        }
        List<String> cells = mended ? FixColumns.original(raw.cells(), originAt) : raw.cells();
        naming.see(cells);
        Optional<LeftOut> why = layout.leftOut(cells);
        if (why.isPresent()) {
            leftOut.merge(why.get(), 1L, Long::sum);
            return;
        }
        rows++;
        if (rows > limits.rows()) {
            throw new UnreadableFile(
                    "TOO_MANY_ROWS",
                    "The file has more than " + limits.rows() + " rows.",
                    "Split it into smaller files, each with the heading row.");
        }
        refuseSwallowedRows(raw);
        faulty += raw.fault().isPresent() ? 1 : 0;
        filled = Math.max(filled, TableShape.lastFilled(cells) + 1);
        layout.see(cells);
        if (raw.fault().isEmpty() && TableShape.fault(cells, heading, limits).isEmpty()) {
            watches.see(cells);
        }
        last = raw;
    }

    /** A quoted cell that holds a row, or one over several lines in a row of the wrong length, may have taken in rows. */
    private void refuseSwallowedRows(RawRecord raw) {
        if (dialect.isEmpty() || raw.fault().isPresent()) {
            return;
        }
        int width = mended ? headingCells : heading.top().size();
        boolean swallowed = raw.cells().size() != width
                ? NotText.isIn('\n', raw.cells()) || NotText.isIn('\r', raw.cells())
                : SwallowedRows.isIn(raw.cells(), dialect.get(), width);
        if (swallowed) {
            throw new CsvRecords.Broken(new IllegalStateException("rows within a cell"));
        }
    }

    /** Refuses a file whose last row breaks off. */
    void end(boolean endsWithLineBreak) {
        if (!settled) {
            settle();
        }
        boolean half = !endsWithLineBreak
                && rows > 0
                && last.fault().isEmpty()
                && last.cells().size() < TableShape.lastFilled(heading.top()) + 1;
        if (half) {
            throw new UnreadableFile(
                    "HALF_WRITTEN",
                    "The file breaks off in the middle of its last row, on line " + last.line() + ".",
                    "Wait until it is written or copied to its end, and drop it again.");
        }
    }

    /** How many rows hold answers. */
    long rows() {
        return shape().keepsBlankRows() ? rows + blank : rows;
    }

    /** Whether there is neither a heading nor a row. */
    boolean isEmpty() {
        return headingCells == 0;
    }

    long leftOut() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The headings of columns that say who somebody is. */
    List<String> naming() {
        return naming.columns();
    }

    Watches watches() {
        return watches;
    }

    TableShape shape() {
        int named = TableShape.lastFilled(heading.top()) + 1;
        int width = Math.max(1, Math.max(named, Math.min(filled, heading.top().size())));
        return new TableShape(heading, relaid(width), originAt, !workbook, width, limits);
    }

    /** The layout for the columns that are really there: an export may have blank ones at its right. */
    private Layout relaid(int width) {
        return layout.narrowed(width);
    }

    /** What was odd in the file and read all the same. */
    List<String> oddities() {
        List<String> oddities = new ArrayList<>();
        TableShape shape = shape();
        if (mended) {
            oddities.add("a sheet of mended rows");
        }
        if (heading.above() > 0) {
            oddities.add(count(heading.above(), "row above the heading", "rows above the heading"));
        }
        if (!mended && headingCells > shape.width()) {
            oddities.add("trailing empty columns");
        }
        if (blank > 0 && !shape.keepsBlankRows()) {
            oddities.add(count(blank, "blank row", "blank rows"));
        }
        oddities.addAll(LeftOut.inWords(leftOut));
        if (faulty > 0) {
            oddities.add(count(faulty, "row with broken quotation marks", "rows with broken quotation marks"));
        }
        if (shape.dropped() > 0) {
            oddities.add(count(shape.dropped(), "column left out", "columns left out"));
        }
        return oddities;
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
