package org.laypartners.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.csv.RawRecord;
import org.laypartners.csv.Records;
import org.laypartners.workbook.Sheet;
import org.laypartners.workbook.SheetReader;
import org.laypartners.workbook.SheetRow;
import org.laypartners.workbook.Workbook;

/** The rows of one sheet as records, each of one cell or more: a workbook leaves out blank cells at a row's end. */
final class WorkbookRows implements Records {
    private final SheetReader rows;
    private final boolean evened;
    private final Runnable after;
    private int width;

    /**
     * @param limits one column more is read, so that there are too many can be seen
     * @param evened whether each row is at least as wide as all above it, as a table's are; else as wide as the first
     * @param after what is to be closed after it
     */
    WorkbookRows(Workbook workbook, Sheet sheet, ExportLimits limits, boolean evened, Runnable after)
            throws IOException {
        this.rows = workbook.read(sheet, limits.columns() + 1, limits.charactersRead());
        this.evened = evened;
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RawRecord next() {
        SheetRow row = rows.next();
        List<String> cells = new ArrayList<>(row.cells());
        boolean first = width == 0;
        width = first || evened ? Math.max(width, cells.size()) : width;
        while (cells.size() < Math.max(1, width)) {
            cells.add("");
        }
        return new RawRecord(row.number(), row.number(), cells);
    }

    @Override
    public boolean endsWithLineBreak() {
        return true;
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            after.run();
        }
    }
}
