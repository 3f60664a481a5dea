package org.laypartners.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A table that was read through once: how it is laid out, and a way to walk it again.
 *
 * @param headerNumber the number of the header row, as a spreadsheet shows it
 * @param walk opens the file again and gives every record of it, the header among them
 */
record Table(
        Path file,
        String encoding,
        Optional<Character> delimiter,
        List<String> tolerated,
        TableShape shape,
        long headerNumber,
        Walk walk)
        implements Export {
    /** Opens the file anew. */
    interface Walk {
        Records start();
    }

    /** Every record of a file, in order. */
    interface Records extends Iterator<CsvRecords.Raw>, AutoCloseable {
        @Override
        void close();
    }

    Table {
        tolerated = List.copyOf(tolerated);
    }

    @Override
    public ExportFormat format() {
        return shape.format();
    }

    @Override
    public int headerRows() {
        return 1;
    }

    @Override
    public List<Column> columns() {
        return shape.columns();
    }

    @Override
    public Stream<Row> rows() {
        Records records = walk.start();
        Spliterator<CsvRecords.Raw> all =
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(all, false)
                .onClose(records::close)
                .filter(raw -> raw.number() > headerNumber && !raw.isBlank())
                .map(shape::row);
    }

    /** What was odd in the file and read all the same. */
    static List<String> oddities(TableShape shape, int headerCells, long blankRows) {
        List<String> oddities = new ArrayList<>();
        if (shape.isMended()) {
            oddities.add("a sheet of mended rows");
        }
        int kept = shape.columns().size() + (shape.isMended() ? FixColumns.FRONT.size() : 0);
        if (headerCells > kept) {
            oddities.add("trailing empty columns");
        }
        if (blankRows > 0) {
            oddities.add(blankRows == 1 ? "1 blank row" : blankRows + " blank rows");
        }
        long dropped = shape.dropped();
        if (dropped > 0) {
            oddities.add(dropped == 1 ? "1 column left out" : dropped + " columns left out");
        }
        return oddities;
    }
}
