package org.laypartners;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.export.Row;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Hands an export's rows to Spring Batch, which keeps count of them so that a run that died can go on. */
final class RowReader extends AbstractItemCountingItemStreamItemReader<Row> {
    private final FileIntake file;
    private @Nullable Stream<Row> rows;
    private @Nullable Iterator<Row> next;

    RowReader(FileIntake file) {
        this.file = file;
        setName("rows");
    }

    @Override
    protected void doOpen() {
        rows = file.rows();
        next = rows.iterator();
    }

    @Override
    protected @Nullable Row doRead() {
        return next != null && next.hasNext() ? next.next() : null;
    }

    @Override
    protected void doClose() {
        if (rows != null) {
            rows.close();
        }
        rows = null;
        next = null;
    }
}
