package org.laypartners.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.laypartners.workbook.Sheet;
import org.laypartners.workbook.SheetReader;
import org.laypartners.workbook.SheetRow;
import org.laypartners.workbook.Workbook;

/** The rows of one sheet as records, each at least as wide as the first. */
final class WorkbookRows implements Records {
    private final SheetReader rows;
    private final Runnable after;
    private int width;

    /**
     * @param columns how many columns a table may have; one more is read, so that there are too many can be seen
     * @param after what is to be closed after it
     */
    WorkbookRows(Workbook workbook, Sheet sheet, int columns, Runnable after) throws IOException {
        this.rows = workbook.read(sheet, columns + 1);
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public CsvRecords.Raw next() {
        SheetRow row = rows.next();
        List<String> cells = new ArrayList<>(row.cells());
        width = width == 0 ? cells.size() : width;
        while (cells.size() < width) {
            cells.add("");
        }
        return new CsvRecords.Raw(row.number(), row.number(), cells);
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
