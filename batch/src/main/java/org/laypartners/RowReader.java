package org.laypartners;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.export.Row;
import org.laypartners.form.Outcome;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands an export's rows to Spring Batch, many at a time: what Spring Batch does for each item costs as much as reading a
 * row. It keeps count of rows all the same, so that a run that died goes on with the next, however many it takes at a time.
 */
final class RowReader implements ItemStreamReader<List<RowRead>> {
    /** Every version has kept the count under this name. */
    private static final String READ = "rows.read.count";

    private final FileIntake file;
    private final int rowsAtATime;
    private int count;
    private @Nullable Stream<Row> rows;
    private Iterator<Row> next = List.<Row>of().iterator();

    RowReader(FileIntake file, int rowsAtATime) {
        this.file = file;
        this.rowsAtATime = rowsAtATime;
    }

    @Override
    public void open(ExecutionContext place) {
        rows = file.rows();
        next = rows.iterator();
        int before = place.getInt(READ, 0);
        for (count = 0; count < before && next.hasNext(); count++) {
            next.next();
        }
    }

    /** The next rows that are not blank, and what came of each; null after the last row. */
    @Override
    public @Nullable List<RowRead> read() {
        if (!next.hasNext()) {
            return null;
        }
        List<RowRead> block = new ArrayList<>(rowsAtATime);
        for (int i = 0; i < rowsAtATime && next.hasNext(); i++) {
            RowRead read = file.read(next.next());
            count++;
            if (!(read.outcome() instanceof Outcome.Blank)) {
                block.add(read);
            }
        }
        return block;
    }

    @Override
    public void update(ExecutionContext place) {
        place.putInt(READ, count);
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
        rows = null;
        next = List.<Row>of().iterator();
    }
}
