package org.laypartners.export;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.laypartners.csv.Dialect;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.Records;

/**
 * A table that was read through once: how it is laid out, and a way to walk it again.
 *
 * @param dialect how it is cut into cells; empty for a workbook
 * @param walk opens the file again and gives every record of it, the heading among them
 */
record Table(
        Path file,
        String encoding,
        Optional<Dialect> dialect,
        List<String> tolerated,
        TableShape shape,
        long rowCount,
        long leftOut,
        List<String> naming,
        Watches watches,
        Walk walk)
        implements Export {
    /** Opens the file anew. */
    interface Walk {
        Records start();
    }

    Table {
        tolerated = List.copyOf(tolerated);
        naming = List.copyOf(naming);
    }

    static Table of(
            Path file, String encoding, Optional<Dialect> dialect, List<String> tolerated, Survey survey, Walk walk) {
        return new Table(
                file,
                encoding,
                dialect,
                tolerated,
                survey.shape(),
                survey.rows(),
                survey.leftOut(),
                survey.naming(),
                survey.watches(),
                walk);
    }

    /** The same with one more thing that is odd. */
    Table tolerating(String oddity) {
        List<String> all = new ArrayList<>(tolerated);
        all.add(oddity);
        return new Table(file, encoding, dialect, all, shape, rowCount, leftOut, naming, watches, walk);
    }

    @Override
    public ExportFormat format() {
        return shape.format();
    }

    @Override
    public Optional<String> delimiter() {
        return dialect.map(Dialect::inWords);
    }

    @Override
    public int headerRows() {
        return shape.heading().rows().size();
    }

    @Override
    public boolean isMended() {
        return shape.isMended();
    }

    @Override
    public List<Column> columns() {
        return shape.columns();
    }

    @Override
    public Optional<ColumnWatch> watch(Column column) {
        return watches.of(shape.source(column));
    }

    @Override
    public Optional<ZoneId> zone(Column column) {
        return shape.zone(column);
    }

    @Override
    public Stream<Row> rows() {
        Records records = walk.start();
        return StreamSupport.stream(new Rows(records, shape), false).onClose(records::close);
    }

    /** The rows among the records. Filtering a stream of records would do the same, and look at each row through six hands. */
    private static final class Rows extends Spliterators.AbstractSpliterator<Row> {
        private final Records records;
        private final TableShape shape;

        Rows(Records records, TableShape shape) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.records = records;
            this.shape = shape;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Row> action) {
            while (records.hasNext()) {
                RawRecord raw = records.next();
                if (raw.number() > shape.heading().last() && shape.holdsAnswers(raw)) {
                    action.accept(shape.row(raw));
                    return true;
                }
            }
            return false;
        }
    }
}
