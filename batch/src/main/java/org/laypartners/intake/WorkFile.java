package org.laypartners.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laypartners.cluster.ClusterException;
import org.laypartners.export.Row;
import org.laypartners.inbox.Claim;
import org.laypartners.job.Desk;
import org.laypartners.store.FileId;

/** The manager's private copy of a file as a worker reads it: forwards, as far as it goes, range by range. */
final class WorkFile implements AutoCloseable {
    private final FileId id;
    private final FileIntake intake;
    private @Nullable Stream<Row> rows;
    private Iterator<Row> next = List.<Row>of().iterator();
    private long at;

    private WorkFile(FileId id, FileIntake intake) {
        this.id = id;
        this.intake = intake;
    }

    /** Opens the copy, once its bytes are those that the manager claimed. */
    static WorkFile of(FileId id, Desk desk) {
        Claim claim = desk.files()
                .nameOf(id.sha256())
                .flatMap(name -> desk.inbox().resume(id.sha256(), name))
                .orElseThrow(() -> new ClusterException("A worker found no whole copy of a file in its data folder. All"
                        + " machines must see the same data folder."));
        return new WorkFile(id, new FileIntake(claim, id, desk));
    }

    boolean is(FileId file) {
        return id.equals(file);
    }

    FileIntake intake() {
        return intake;
    }

    Optional<OpenedFile> opened() {
        return intake.open();
    }

    /** Reads so many rows on, or fewer at the end; blank ones too, for they count. */
    List<RowRead> rows(long first, long count) {
        if (rows == null || first < at) {
            close();
            rows = intake.rows();
            next = rows.iterator();
            at = 0;
        }
        List<RowRead> read = new ArrayList<>();
        while (at < first + count && next.hasNext()) {
            Row row = next.next();
            if (at++ >= first) {
                read.add(intake.read(row));
            }
        }
        return read;
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
