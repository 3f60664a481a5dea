package org.laypartners.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.export.Row;
import org.laypartners.form.Outcome;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands an export's rows to Spring Batch, many at a time: what Spring Batch does for each item costs as much as reading a
 * row. The next rows are read and checked while the last ones are stored. It keeps count of rows all the same, so that a run
 * that died goes on with the next, however many it takes at a time.
 */
final class RowReader implements ItemStreamReader<List<RowRead>> {
    /** Every version has kept the count under this name. */
    private static final String READ = "rows.read.count";

    private final FileIntake file;
    private final int rowsAtATime;
    private int count;
    private @Nullable Stream<Row> rows;
    private @Nullable ReadAhead<Block> blocks;

    RowReader(FileIntake file, int rowsAtATime) {
        this.file = file;
        this.rowsAtATime = rowsAtATime;
    }

    /**
     * Rows that are stored together.
     *
     * @param rows those that are not blank, and what came of each
     * @param read how many rows of the file it takes, blank ones too
     */
    private record Block(List<RowRead> rows, int read) {}

    @Override
    public void open(ExecutionContext place) {
        rows = file.rows();
        Iterator<Row> each = rows.iterator();
        for (count = 0; count < place.getInt(READ, 0) && each.hasNext(); count++) {
            each.next();
        }
        blocks = new ReadAhead<>(() -> block(each));
    }

    private Optional<Block> block(Iterator<Row> each) {
        if (!each.hasNext()) {
            return Optional.empty();
        }
        List<RowRead> block = new ArrayList<>(rowsAtATime);
        int taken = 0;
        for (; taken < rowsAtATime && each.hasNext(); taken++) {
            RowRead read = file.read(each.next());
            if (!(read.outcome() instanceof Outcome.Blank)) {
                block.add(read);
            }
        }
        return Optional.of(new Block(block, taken));
    }

    /** The next rows that are not blank, and what came of each; null after the last row. */
    @Override
    public @Nullable List<RowRead> read() {
        Optional<Block> block = blocks == null ? Optional.empty() : blocks.next();
        count += block.map(Block::read).orElse(0);
        return block.map(Block::rows).orElse(null);
    }

    @Override
    public void update(ExecutionContext place) {
        place.putInt(READ, count);
    }

    @Override
    public void close() {
        if (blocks != null) {
            blocks.close();
        }
        if (rows != null) {
            rows.close();
        }
        blocks = null;
        rows = null;
    }
}
